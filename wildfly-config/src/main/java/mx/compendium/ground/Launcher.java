package mx.compendium.ground;

import java.nio.file.Path;
import java.util.Objects;

/**
 * The run command's last step: starts an instance in the foreground, says where it is, and stops it on Ctrl-C or TERM.
 *
 * <p>System properties: {@code compendium.root} (the project), {@code compendium.keycloak.version},
 * {@code compendium.port-offset}, {@code compendium.demonstration}, {@code compendium.directory},
 * {@code compendium.application}, {@code compendium.health}.
 */
public final class Launcher {

    private Launcher() {}

    public static void main(String[] arguments) throws InterruptedException {
        run(plan(), new Progress(System.out));
    }

    private static void run(Plan plan, Progress progress) throws InterruptedException {
        OwnClasses.load();
        Ground ground = new Ground(plan, progress);
        Thread hook = new Thread(() -> stop(ground, progress), "compendium-shutdown");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            ground.start();
            Announcement.of(ground).forEach(progress::plain);
            throw new Refusal(ground.awaitCrash());
        } catch (Refusal e) {
            progress.plain("Compendium does not run: " + e.getMessage());
            ground.stop();
            throw e;
        }
    }

    private static void stop(Ground ground, Progress progress) {
        progress.say("Stopping");
        ground.stop();
        progress.say("Compendium is stopped");
    }

    static Plan plan() {
        Path root = Path.of(System.getProperty("compendium.root", "."))
                .toAbsolutePath()
                .normalize();
        boolean demonstration = Boolean.parseBoolean(System.getProperty("compendium.demonstration", "true"));
        Plan plan = Plan.of(root, System.getProperty("compendium.keycloak.version", ""));
        return plan.withDemonstration(demonstration)
                .withPorts(Ports.shiftedBy(offset(System.getProperty("compendium.port-offset", "0"))))
                .withDirectory(directory(plan.directory(), demonstration))
                .withHealth(System.getProperty("compendium.health", plan.health()))
                .withApplication(application(plan));
    }

    /** An empty system has data of its own beside those of the demonstration, so that neither spoils the other. */
    private static Path directory(Path usual, boolean demonstration) {
        String named = System.getProperty("compendium.directory", "");
        if (!named.isBlank()) {
            return Path.of(named).toAbsolutePath().normalize();
        }
        return demonstration ? usual : usual.resolve("without-demonstration");
    }

    private static Path application(Plan plan) {
        String named = System.getProperty("compendium.application", "");
        Path usual = Objects.requireNonNull(plan.application());
        return named.isBlank() ? usual : Path.of(named).toAbsolutePath().normalize();
    }

    static int offset(String text) {
        try {
            int offset = Integer.parseInt(text.trim());
            if (offset >= 0 && offset <= 50_000) {
                return offset;
            }
        } catch (NumberFormatException e) {
            throw badOffset(text);
        }
        throw badOffset(text);
    }

    private static Refusal badOffset(String text) {
        return new Refusal("compendium.port-offset must be a number from 0 to 50000, not \"" + text + "\"");
    }
}
