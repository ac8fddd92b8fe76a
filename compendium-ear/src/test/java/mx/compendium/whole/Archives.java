package mx.compendium.whole;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Archives within archives. */
final class Archives {

    private Archives() {}

    /** Spoils a text file of a module of an EAR: the line, counted from 1, becomes another. */
    static void replaceLine(Path ear, String module, String file, int line, String other) throws IOException {
        try (FileSystem whole = FileSystems.newFileSystem(ear)) {
            Path jar = whole.getPath(module);
            Path outside = Files.createTempFile(ear.getParent().getParent(), "module", ".jar");
            Files.write(outside, Files.readAllBytes(jar));
            replaceLine(outside, file, line, other);
            Files.write(jar, Files.readAllBytes(outside));
        }
    }

    private static void replaceLine(Path jar, String file, int line, String other) throws IOException {
        try (FileSystem module = FileSystems.newFileSystem(jar)) {
            Path text = module.getPath(file);
            List<String> lines = Files.readAllLines(text);
            lines.set(line - 1, other);
            Files.write(text, lines);
        }
    }
}
