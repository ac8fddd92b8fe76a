package mx.compendium.ground;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/** The end of a log, for the one line that says why something failed. */
final class LogTail {

    private static final int LENGTH = 32 * 1024;
    private static final Pattern ERROR = Pattern.compile("\\b(FATAL|ERROR|PANIC|error:)\\b|^Exception in|^ERROR:");

    private LogTail() {}

    static Optional<String> lastError(Path log) {
        return tail(log)
                .lines()
                .filter(line -> ERROR.matcher(line).find())
                .reduce((a, b) -> b)
                .map(LogTail::shortened);
    }

    private static String shortened(String line) {
        return line.length() <= 300 ? line : line.substring(0, 300) + "…";
    }

    private static String tail(Path log) {
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            file.seek(Math.max(0, file.length() - LENGTH));
            byte[] bytes = new byte[(int) (file.length() - file.getFilePointer())];
            file.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }
}
