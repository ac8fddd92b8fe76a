package mx.compendium.ground;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line of a Java child process: the same Java that runs the launcher. */
final class JavaProgram {

    private JavaProgram() {}

    static List<String> command(List<String> options, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(arguments);
        return command;
    }

    /** Options given as one environment variable, separated by blanks. */
    static List<String> words(String options) {
        return options.isBlank() ? List.of() : List.of(options.trim().split("\\s+"));
    }
}
