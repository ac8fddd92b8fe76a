package mx.compendium.ground;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * One running instance: PostgreSQL, Keycloak and, if the plan names an application, WildFly. All of them run or none.
 *
 * <pre>{@code
 * try (Ground ground = Ground.start(plan, new Progress(System.out))) {
 *     … plan.applicationAddress() …
 * }
 * }</pre>
 */
public final class Ground implements AutoCloseable {

    private final Plan plan;
    private final Progress progress;
    private final Parts parts;
    private final ExecutorService tasks = Executors.newCachedThreadPool(Ground::daemon);
    private @Nullable DirectoryLock lock;
    private volatile @Nullable Secrets secrets;
    private volatile @Nullable Database database;
    private volatile @Nullable String temporaryPassword;

    Ground(Plan plan, Progress progress) {
        this.plan = plan;
        this.progress = progress;
        this.parts = new Parts(plan);
    }

    /** Starts everything and returns when it is ready; if anything fails, all is stopped again. */
    public static Ground start(Plan plan, Progress progress) {
        Ground ground = new Ground(plan, progress);
        ground.start();
        return ground;
    }

    /** Ends what an earlier run of the same directory left behind, and forgets its data. */
    public static void clear(Plan plan, Progress progress) {
        DirectoryLock held = DirectoryLock.of(plan.directory());
        try {
            Parts.stopLeftovers(plan, progress);
        } finally {
            held.close();
        }
        try {
            Trees.delete(plan.directory());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void start() {
        Checks.before(plan);
        lock = DirectoryLock.of(plan.directory());
        try {
            Parts.stopLeftovers(plan, progress);
            PortOwner.requireFree(portsNeeded());
            startParts(Secrets.in(plan.directory()));
        } catch (RuntimeException e) {
            stop();
            throw e;
        }
    }

    private Map<String, Integer> portsNeeded() {
        Map<String, Integer> needed = plan.ports().named();
        if (plan.application() == null) {
            needed.remove("application");
            needed.remove("management");
        }
        if (plan.hasExternalDatabase()) {
            needed.remove("PostgreSQL");
        }
        return needed;
    }

    /** Keycloak is prepared while the database starts; WildFly follows it, for the application asks the realm as it starts. */
    private void startParts(Secrets known) {
        secrets = known;
        CompletableFuture<Path> keycloakHome = async(() -> KeycloakServer.prepare(plan, parts, progress));
        CompletableFuture<Database> store = async(() -> startDatabase(known));
        CompletableFuture<Void> keycloak =
                keycloakHome.thenAcceptBothAsync(store, (home, db) -> startKeycloak(home, db, known), tasks);
        CompletableFuture<Void> wildfly =
                keycloak.thenAcceptBothAsync(store, (ready, db) -> startWildFly(db, known), tasks);
        await(keycloak, wildfly);
    }

    private Database startDatabase(Secrets known) {
        Database started = plan.hasExternalDatabase()
                ? ExternalDatabase.connect(plan, progress)
                : EmbeddedDatabase.start(plan, parts, known, progress);
        database = started;
        return started;
    }

    private void startKeycloak(Path home, Database db, Secrets known) {
        KeycloakServer server = KeycloakServer.start(plan, parts, home, db.keycloakStore(), known, progress);
        server.awaitReady(plan, progress);
        KeycloakAdmin admin = KeycloakAdmin.logIn(plan, known);
        admin.alignClient(plan.publicAddress(), known.clientSecret());
        if (!plan.demonstration()) {
            temporaryPassword =
                    admin.createAdministrator(plan.firstAdministrator()).orElse(null);
        }
    }

    private void startWildFly(Database db, Secrets known) {
        Path application = plan.application();
        if (application != null) {
            WildFlyServer.start(plan, parts, application, WildFlyServer.environment(plan, db, known), progress)
                    .awaitReady(progress);
        }
    }

    private <T> CompletableFuture<T> async(java.util.function.Supplier<T> task) {
        return CompletableFuture.supplyAsync(task, tasks);
    }

    /** Waits for both; the first failure counts and is not held up by the other's waiting. */
    private static void await(CompletableFuture<Void> one, CompletableFuture<Void> other) {
        CompletableFuture<Void> failure = new CompletableFuture<>();
        var first = one.whenComplete((done, e) -> fail(failure, e));
        var second = other.whenComplete((done, e) -> fail(failure, e));
        CompletableFuture<Void> both = CompletableFuture.allOf(first, second);
        try {
            CompletableFuture.anyOf(both, failure).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private static void fail(CompletableFuture<Void> failure, @Nullable Throwable e) {
        if (e != null) {
            failure.completeExceptionally(e instanceof CompletionException && e.getCause() != null ? e.getCause() : e);
        }
    }

    public Plan plan() {
        return plan;
    }

    /** The environment of the application server, for a test that runs one of its own against this database and realm. */
    public Map<String, String> serverEnvironment() {
        return Map.copyOf(WildFlyServer.environment(plan, started(database), started(secrets)));
    }

    private static <T> T started(@Nullable T known) {
        if (known == null) {
            throw new IllegalStateException("not started");
        }
        return known;
    }

    /** Kills the application server, does something meanwhile and starts it again: what a crash loses can be tried. */
    public void withoutServer(Runnable meanwhile) {
        parts.kill(Parts.SERVER);
        try {
            meanwhile.run();
        } finally {
            startWildFly(started(database), started(secrets));
        }
    }

    /** Kills Keycloak, does something meanwhile and starts it again. */
    public void withoutSignOn(Runnable meanwhile) {
        parts.kill(Parts.SIGN_ON);
        try {
            meanwhile.run();
        } finally {
            startKeycloak(KeycloakServer.prepare(plan, parts, progress), started(database), started(secrets));
        }
    }

    /** The password of the first administrator, if this start has made that account. */
    public Optional<String> temporaryPassword() {
        return Optional.ofNullable(temporaryPassword);
    }

    /** Returns when a part has ended by itself, with the reason. */
    String awaitCrash() throws InterruptedException {
        try {
            return parts.crashed().get().reason();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Stops everything that runs; a second call does nothing. */
    public void stop() {
        parts.stop();
        tasks.shutdownNow();
        DirectoryLock held = lock;
        if (held != null) {
            held.close();
        }
    }

    @Override
    public void close() {
        stop();
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "compendium-ground");
        thread.setDaemon(true);
        return thread;
    }
}
