package mx.compendium.verifier;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What was asked for on the command line. */
record Options(
        Path bundle,
        List<Path> documents,
        Optional<String> key,
        List<Change> changes,
        boolean interactive,
        boolean all,
        boolean english,
        boolean help) {

    private static final Path NONE = Path.of("");

    /** @throws IllegalArgumentException with what is wrong with them */
    static Options read(String... arguments) {
        Reading reading = new Reading(Arrays.asList(arguments).iterator());
        return reading.read();
    }

    boolean falsifies() {
        return interactive || !changes.isEmpty();
    }

    private static final class Reading {

        private final Iterator<String> arguments;
        private final List<Path> files = new ArrayList<>();
        private final List<Change> changes = new ArrayList<>();
        private Optional<String> key = Optional.empty();
        private boolean interactive;
        private boolean all;
        private boolean english;
        private boolean help;

        Reading(Iterator<String> arguments) {
            this.arguments = arguments;
        }

        Options read() {
            while (arguments.hasNext()) {
                take(arguments.next());
            }
            if (files.isEmpty() && !help) {
                throw new IllegalArgumentException("bundle.zip");
            }
            Path bundle = files.isEmpty() ? NONE : files.get(0);
            List<Path> documents = files.isEmpty() ? List.of() : List.copyOf(files.subList(1, files.size()));
            return new Options(bundle, documents, key, List.copyOf(changes), interactive, all, english, help);
        }

        private void take(String argument) {
            switch (argument) {
                case "--all", "--todas" -> all = true;
                case "--en" -> english = true;
                case "--help", "-h" -> help = true;
                case "--falsify" -> interactive = true;
                case "--key" ->
                    key = Optional.of(next(argument).replace(":", "").toLowerCase(Locale.ROOT));
                case "--change" -> changes.add(Change.cell(next(argument), next(argument), next(argument)));
                case "--remove" -> changes.add(Change.removal(next(argument), next(argument)));
                default -> files.add(file(argument));
            }
        }

        private static Path file(String argument) {
            if (argument.startsWith("--")) {
                throw new IllegalArgumentException(argument);
            }
            return Path.of(argument);
        }

        private String next(String option) {
            if (!arguments.hasNext()) {
                throw new IllegalArgumentException(option);
            }
            return arguments.next();
        }
    }
}
