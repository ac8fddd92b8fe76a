package mx.compendium.ground;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A PostgreSQL of our own, as a child process, with its data below the instance's directory. */
final class EmbeddedDatabase implements Database {

    private static final Duration START = Duration.ofMinutes(1);
    private static final Duration STOP = Duration.ofSeconds(20);

    private final Plan plan;
    private final Secrets secrets;

    private EmbeddedDatabase(Plan plan, Secrets secrets) {
        this.plan = plan;
        this.secrets = secrets;
    }

    static EmbeddedDatabase start(Plan plan, Parts parts, Secrets secrets, Progress progress) {
        PostgresPrograms programs = PostgresPrograms.prepare(plan, progress);
        Path data = data(plan);
        if (!Files.exists(data.resolve("PG_VERSION"))) {
            progress.begin("PostgreSQL", "making an empty database server (once)");
            programs.initialise(data, secrets.superuserPassword(), plan.logs());
            progress.done("PostgreSQL", "made");
        }
        progress.begin("PostgreSQL", "starting");
        // "Fast": sessions still open are ended instead of waited for.
        Part.Ending ending = new Part.Ending(() -> programs.stopFast(data), STOP);
        Part part = parts.start(Parts.DATABASE, command(plan, programs, data), Map.of(), ending);
        DatabaseSetUp setUp = new DatabaseSetUp(plan.ports().postgres(), secrets);
        setUp.awaitConnection(START, part);
        setUp.createRolesAndDatabases();
        progress.done("PostgreSQL", "ready on 127.0.0.1:" + plan.ports().postgres());
        return new EmbeddedDatabase(plan, secrets);
    }

    private static Path data(Plan plan) {
        return plan.directory().resolve("postgres");
    }

    private static List<String> command(Plan plan, PostgresPrograms programs, Path data) {
        List<String> command = new ArrayList<>(programs.command("postgres", "-D", data.toString()));
        Map.of(
                        "listen_addresses", "127.0.0.1",
                        "port", Integer.toString(plan.ports().postgres()),
                        // No socket file: it would lie in a directory that other users can write to.
                        "unix_socket_directories", "",
                        "max_connections", "120",
                        "timezone", "UTC",
                        "log_timezone", "UTC")
                .forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
        command.addAll(JavaProgram.words(plan.setting("COMPENDIUM_POSTGRES_OPTS", "")));
        return command;
    }

    @Override
    public String url() {
        return DatabaseSetUp.url(plan.ports().postgres(), "compendium");
    }

    @Override
    public String user() {
        return "compendium";
    }

    @Override
    public String password() {
        return secrets.databasePassword();
    }

    @Override
    public KeycloakStore keycloakStore() {
        return new KeycloakStore(
                DatabaseSetUp.url(plan.ports().postgres(), "keycloak"),
                "public",
                "keycloak",
                secrets.keycloakDatabasePassword());
    }
}
