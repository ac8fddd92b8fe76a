package mx.compendium.ground;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What must hold before anything is started, each with its reason. */
final class Checks {

    private static final int JAVA = 17;
    private static final long NEEDED_BYTES = 1_500L * 1024 * 1024;
    private static final List<String> DATABASE =
            List.of("COMPENDIUM_DB_URL", "COMPENDIUM_DB_USER", "COMPENDIUM_DB_PASSWORD");

    private Checks() {}

    static void before(Plan plan) {
        java(Runtime.version().feature());
        environment(plan.environment());
        files(plan);
        directory(plan);
    }

    static void java(int feature) {
        if (feature < JAVA) {
            throw new Refusal("Java " + JAVA + " or newer is needed, this is Java " + feature + " ("
                    + System.getProperty("java.home") + ")");
        }
    }

    /** An external database is named completely or not at all; all missing names are told at once. */
    static void environment(Map<String, String> environment) {
        List<String> missing = DATABASE.stream()
                .filter(name -> environment.getOrDefault(name, "").isBlank())
                .toList();
        if (!missing.isEmpty() && missing.size() < DATABASE.size()) {
            throw new Refusal("An external database is named, but these environment variables are missing: "
                    + String.join(", ", missing));
        }
    }

    static void files(Plan plan) {
        List<String> missing = new ArrayList<>();
        Stream.of(plan.server(), plan.keycloak())
                .filter(path -> !Files.exists(path))
                .forEach(path -> missing.add(path.toString()));
        Path application = plan.application();
        if (application != null && !Files.exists(application)) {
            missing.add(application.toString());
        }
        if (!missing.isEmpty()) {
            throw new Refusal("Not built yet: " + String.join(", ", missing) + ". Run mvn -Prun package");
        }
    }

    private static void directory(Plan plan) {
        try {
            Files.createDirectories(plan.directory());
            requireWritable(plan.directory());
            requireSpace(plan.directory());
        } catch (IOException e) {
            throw new Refusal("The directory " + plan.directory() + " cannot be made", e);
        }
    }

    private static void requireWritable(Path directory) {
        if (!Files.isWritable(directory)) {
            throw new Refusal(
                    "The directory " + directory + " belongs to another user; remove it or start as its owner");
        }
    }

    private static void requireSpace(Path directory) throws IOException {
        long free = Files.getFileStore(directory).getUsableSpace();
        if (free < NEEDED_BYTES) {
            throw new Refusal("Too little disk space for " + directory + ": " + Sizes.of(free) + " free, "
                    + Sizes.of(NEEDED_BYTES) + " needed");
        }
    }
}
