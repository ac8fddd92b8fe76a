package mx.compendium.ground;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Keycloak as a child process, with the realm imported at its first start. */
final class KeycloakServer {

    private static final Duration START = Duration.ofMinutes(6);
    private static final Duration STOP = Duration.ofSeconds(20);
    private static final List<String> OPENED = List.of(
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--enable-native-access=ALL-UNNAMED");

    private final Part part;

    private KeycloakServer(Part part) {
        this.part = part;
    }

    /** Unpacks the distribution and builds it for PostgreSQL: about 40 s once, nothing later. */
    static Path prepare(Plan plan, Parts parts, Progress progress) {
        String archive = String.valueOf(plan.keycloak().getFileName());
        Prepared prepared = new Prepared(plan.prepared());
        return prepared.once(
                "keycloak", archive + " postgres java " + Runtime.version().feature(), home -> {
                    progress.begin("Keycloak", "unpacking " + Sizes.of(Files.size(plan.keycloak())) + " (once)");
                    Trees.unzip(plan.keycloak(), home);
                    progress.done("Keycloak", "unpacked, " + Sizes.of(home));
                    progress.begin("Keycloak", "preparing (once, about 40 s)");
                    build(plan, parts, home);
                    progress.done("Keycloak", "prepared");
                });
    }

    private static void build(Plan plan, Parts parts, Path home) {
        List<String> arguments = List.of("build", "--db=postgres", "--health-enabled=false", "--metrics-enabled=false");
        parts.run("Keycloak-build", command(plan, home, home, arguments), START);
    }

    static KeycloakServer start(
            Plan plan, Parts parts, Path home, Database.KeycloakStore store, Secrets secrets, Progress progress) {
        progress.begin("Keycloak", "starting");
        try {
            layOut(plan, home);
        } catch (IOException e) {
            throw new Refusal("Keycloak's directory cannot be made", e);
        }
        return new KeycloakServer(parts.start(
                Parts.SIGN_ON,
                command(plan, home, instance(plan), startArguments(plan)),
                environment(plan, store, secrets),
                new Part.Ending(() -> {}, STOP)));
    }

    /** The prepared programs are shared and stay as they are; configuration, realm and theme of this instance lie beside its data. */
    private static void layOut(Plan plan, Path home) throws IOException {
        Path instance = instance(plan);
        Path realm = instance.resolve("data/import/compendium-realm.json");
        Trees.delete(instance);
        Files.createDirectories(realm.getParent());
        Files.createDirectories(instance.resolve("providers"));
        Trees.copy(home.resolve("conf"), instance.resolve("conf"));
        // Keycloak looks below its home for what the build has recorded.
        Files.createSymbolicLink(instance.resolve("lib"), home.resolve("lib"));
        Theme.copyTo(instance.resolve("themes"));
        Files.writeString(
                realm,
                (plan.demonstration() ? Realm.withDemonstration() : Realm.production()).toString(),
                StandardCharsets.UTF_8);
    }

    private static Path instance(Plan plan) {
        return plan.directory().resolve("keycloak");
    }

    private static List<String> startArguments(Plan plan) {
        return List.of(
                "start",
                "--optimized",
                // Without it Keycloak opens cluster ports on every network interface.
                "--cache=local",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + plan.ports().keycloak(),
                "--hostname=" + plan.keycloakAddress(),
                "--import-realm");
    }

    private static Map<String, String> environment(Plan plan, Database.KeycloakStore store, Secrets secrets) {
        Map<String, String> environment = new HashMap<>();
        environment.put("KC_DB_URL", store.url());
        environment.put("KC_DB_SCHEMA", store.schema());
        environment.put("KC_DB_USERNAME", store.user());
        environment.put("KC_DB_PASSWORD", store.password());
        environment.put("KC_DB_POOL_MAX_SIZE", "20");
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", KeycloakAdmin.USER);
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.keycloakAdminPassword());
        environment.put("COMPENDIUM_PUBLIC_URL", plan.publicAddress());
        environment.put("COMPENDIUM_OIDC_CLIENT_SECRET", secrets.clientSecret());
        return environment;
    }

    private static List<String> command(Plan plan, Path program, Path home, List<String> arguments) {
        List<String> options = new ArrayList<>(List.of(
                "-Xms64m",
                "-Xmx512m",
                "-XX:MaxMetaspaceSize=256m",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en",
                "-Duser.country=US",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Dpicocli.disable.closures=true"));
        options.addAll(OPENED);
        options.addAll(JavaProgram.words(plan.setting("COMPENDIUM_KEYCLOAK_JAVA_OPTS", "")));
        options.addAll(List.of(
                "-cp",
                program.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        return JavaProgram.command(options, arguments);
    }

    /** Ready is when the realm answers; the "started" of the log comes before the import. */
    void awaitReady(Plan plan, Progress progress) {
        String address = plan.realmAddress() + "/.well-known/openid-configuration";
        Readiness.await(part, address, START);
        progress.done("Keycloak", "ready at " + plan.keycloakAddress());
    }
}
