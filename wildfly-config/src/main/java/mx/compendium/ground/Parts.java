package mx.compendium.ground;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** The child processes of one instance: starts them, notices when one ends by itself, stops them in the right order. */
final class Parts {

    static final String DATABASE = "Postgres";
    static final String SERVER = "WildFly";
    static final String SIGN_ON = "Keycloak";
    /** In the order in which leftovers are stopped: whoever uses the database before the database. */
    private static final List<String> NAMES = List.of(SERVER, SIGN_ON, "Keycloak-build", DATABASE);

    private final Plan plan;
    private final List<Part> running = new ArrayList<>();
    private final CompletableFuture<Part> crashed = new CompletableFuture<>();
    private boolean stopping;

    Parts(Plan plan) {
        this.plan = plan;
    }

    /** A program that runs until it is stopped. */
    Part start(String name, List<String> command, Map<String, String> environment, Part.Ending ending) {
        Part part = launch(name, command, environment, ending);
        var unused = part.onExit().thenAccept(this::ended);
        return part;
    }

    /** A program that ends by itself within the limit. */
    void run(String name, List<String> command, Duration limit) {
        Part part = launch(name, command, Map.of(), new Part.Ending(() -> {}, Duration.ofSeconds(5)));
        part.awaitEnd(limit);
        if (!part.succeeded()) {
            throw new Refusal(part.reason());
        }
        synchronized (this) {
            running.remove(part);
        }
    }

    private synchronized Part launch(
            String name, List<String> command, Map<String, String> environment, Part.Ending ending) {
        if (stopping) {
            throw new Refusal("stopped while starting");
        }
        String file = name.toLowerCase(Locale.ROOT);
        Path log = plan.logs().resolve(file + ".log");
        try {
            Files.createDirectories(plan.logs());
            Process process = builder(command, environment, log.toFile()).start();
            Part part = new Part(name, log, process, PidFile.write(plan.directory(), file, process.toHandle()), ending);
            running.add(part);
            return part;
        } catch (IOException e) {
            throw new Refusal(name + " cannot be started", e);
        }
    }

    private ProcessBuilder builder(List<String> command, Map<String, String> environment, File log) {
        ProcessBuilder builder = new ProcessBuilder(ownSession(command))
                .directory(plan.directory().toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.to(log))
                .redirectInput(new File("/dev/null"));
        // Settings meant for the tool that runs us, or for another Keycloak or PostgreSQL, must not reach the children.
        builder.environment().keySet().removeIf(key -> key.startsWith("KC_") || key.startsWith("PG"));
        builder.environment().keySet().removeAll(List.of("JAVA_OPTS", "MAVEN_OPTS", "JBOSS_HOME"));
        builder.environment().putAll(environment);
        return builder;
    }

    /**
     * Ctrl-C reaches every process of the terminal's group at once, the database too. In sessions of their own the parts
     * end only when we say so, and in our order.
     */
    private static List<String> ownSession(List<String> command) {
        Path setsid = Path.of("/usr/bin/setsid");
        if (!Files.isExecutable(setsid)) {
            return command;
        }
        List<String> wrapped = new ArrayList<>(command);
        wrapped.add(0, setsid.toString());
        return wrapped;
    }

    private synchronized void ended(Part part) {
        if (running.contains(part)) {
            crashed.complete(part);
        }
    }

    /** Kills a part and nothing else, as a failing machine would; it was asked for, so it counts as no crash. */
    void kill(String name) {
        running(name).forEach(Part::kill);
    }

    private synchronized List<Part> running(String name) {
        List<Part> named =
                running.stream().filter(part -> part.name().equals(name)).toList();
        running.removeAll(named);
        return named;
    }

    /** Completes with the first part that ends without having been asked to. */
    CompletableFuture<Part> crashed() {
        return crashed;
    }

    /** Everybody else first, the database last. */
    void stop() {
        List<Part> all;
        synchronized (this) {
            stopping = true;
            all = new ArrayList<>(running);
            running.clear();
        }
        List<Thread> users = all.stream()
                .filter(part -> !part.name().equals(DATABASE))
                .map(part -> started(part::stop))
                .toList();
        users.forEach(Parts::join);
        all.stream().filter(part -> part.name().equals(DATABASE)).forEach(Part::stop);
    }

    /** Ends what an earlier, killed run of the same directory has left behind. */
    static void stopLeftovers(Plan plan, Progress progress) {
        for (String name : NAMES) {
            PidFile file = PidFile.of(plan.directory(), name.toLowerCase(Locale.ROOT));
            if (file.stopLeftover(Duration.ofSeconds(20))) {
                progress.say(name + ": stopped one left over from an earlier run");
            }
        }
    }

    private static Thread started(Runnable task) {
        Thread thread = new Thread(task, "compendium-stop");
        thread.start();
        return thread;
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
