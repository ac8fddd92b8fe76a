package mx.compendium.ground;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** WildFly with the EAR as a child process, with a fresh configuration at each start. */
final class WildFlyServer {

    private static final Duration START = Duration.ofMinutes(6);
    private static final Duration STOP = Duration.ofSeconds(30);

    private final Plan plan;
    private final Part part;

    private WildFlyServer(Plan plan, Part part) {
        this.plan = plan;
        this.part = part;
    }

    static WildFlyServer start(
            Plan plan, Parts parts, Path application, Map<String, String> environment, Progress progress) {
        progress.begin("WildFly", "starting with " + application.getFileName());
        try {
            Path home = ServerCopy.of(plan, progress);
            layOut(plan, home, application);
            return new WildFlyServer(
                    plan, parts.start(Parts.SERVER, command(plan, home), environment, new Part.Ending(() -> {}, STOP)));
        } catch (IOException e) {
            throw new Refusal("WildFly's directory cannot be made", e);
        }
    }

    /** Everything the server and its application need to know from outside; the same names as in production. */
    static Map<String, String> environment(Plan plan, Database database, Secrets secrets) {
        Map<String, String> environment = new HashMap<>();
        plan.environment().forEach((name, value) -> {
            if (name.startsWith("COMPENDIUM_")) {
                environment.put(name, value);
            }
        });
        environment.put("COMPENDIUM_DB_URL", database.url());
        environment.put("COMPENDIUM_DB_USER", database.user());
        environment.put("COMPENDIUM_DB_PASSWORD", database.password());
        environment.put("COMPENDIUM_OIDC_PROVIDER_URL", plan.realmAddress());
        environment.put("COMPENDIUM_OIDC_CLIENT_SECRET", secrets.clientSecret());
        environment.put("COMPENDIUM_PUBLIC_URL", plan.publicAddress());
        environment.put("COMPENDIUM_FILES", plan.files().toString());
        environment.computeIfAbsent(
                "COMPENDIUM_SIGNING_KEY",
                none -> secrets.signingKey().toAbsolutePath().toString());
        environment.put("COMPENDIUM_DEMONSTRATION", Boolean.toString(plan.demonstration()));
        environment.put("COMPENDIUM_FIRST_ADMINISTRATOR", plan.firstAdministrator());
        return environment;
    }

    /** Transaction logs and timers stay, everything else is made anew: the configuration is the one that was built. */
    private static void layOut(Plan plan, Path home, Path application) throws IOException {
        Path base = base(plan);
        for (String part : List.of("configuration", "deployments", "tmp", "data/content")) {
            Trees.delete(base.resolve(part));
        }
        Trees.copy(home.resolve("standalone/configuration"), base.resolve("configuration"));
        Files.createDirectories(base.resolve("deployments"));
        Files.createDirectories(plan.files());
        Files.copy(application, deployment(plan), StandardCopyOption.REPLACE_EXISTING);
        Files.createFile(marker(plan, ".dodeploy"));
    }

    private static Path base(Plan plan) {
        return plan.directory().resolve("wildfly");
    }

    private static Path deployment(Plan plan) {
        return base(plan).resolve("deployments/compendium.ear");
    }

    private static Path marker(Plan plan, String ending) {
        return deployment(plan).resolveSibling("compendium.ear" + ending);
    }

    private static List<String> command(Plan plan, Path home) {
        List<String> options = new ArrayList<>(List.of(
                "-D[Standalone]",
                "-Xms128m",
                "-Xmx768m",
                "-XX:MaxMetaspaceSize=384m",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.net.preferIPv4Stack=true",
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8",
                "-Duser.timezone=UTC",
                "-Djboss.modules.system.pkgs=org.jboss.byteman"));
        options.addAll(modular());
        options.addAll(JavaProgram.words(plan.setting("COMPENDIUM_WILDFLY_JAVA_OPTS", "")));
        options.addAll(List.of(
                "-Dorg.jboss.boot.log.file=" + base(plan).resolve("log/server.log"),
                "-Dlogging.configuration="
                        + base(plan).resolve("configuration/logging.properties").toUri(),
                "-jar",
                home.resolve("jboss-modules.jar").toString()));
        return JavaProgram.command(options, arguments(plan, home));
    }

    private static List<String> arguments(Plan plan, Path home) {
        return List.of(
                "-mp",
                home.resolve("modules").toString(),
                "org.jboss.as.standalone",
                "-Djboss.home.dir=" + home,
                "-Djboss.server.base.dir=" + base(plan),
                "-Djboss.http.port=" + plan.ports().application(),
                "-Djboss.management.http.port=" + plan.ports().management(),
                "-b=127.0.0.1",
                "-bmanagement=127.0.0.1");
    }

    /** The packages WildFly's own start script opens. */
    private static List<String> modular() {
        return Stream.concat(
                        Stream.of(
                                        "java.desktop/sun.awt",
                                        "java.naming/com.sun.jndi.ldap",
                                        "java.naming/com.sun.jndi.url.ldap",
                                        "java.naming/com.sun.jndi.url.ldaps",
                                        "jdk.naming.dns/com.sun.jndi.dns")
                                .map(name -> "--add-exports=" + name + "=ALL-UNNAMED"),
                        Stream.of(
                                        "java.base/java.lang",
                                        "java.base/java.lang.invoke",
                                        "java.base/java.lang.reflect",
                                        "java.base/java.io",
                                        "java.base/java.net",
                                        "java.base/java.security",
                                        "java.base/java.util",
                                        "java.base/java.util.concurrent",
                                        "java.management/javax.management",
                                        "java.naming/javax.naming")
                                .map(name -> "--add-opens=" + name + "=ALL-UNNAMED"))
                .toList();
    }

    void awaitReady(Progress progress) {
        Readiness.await(part, plan.applicationAddress() + plan.health(), START, this::refuseIfNotDeployed);
        progress.done("WildFly", "ready at " + plan.applicationAddress());
    }

    private void refuseIfNotDeployed() {
        Path failed = marker(plan, ".failed");
        if (Files.exists(failed)) {
            throw new Refusal("The application was not deployed: " + DeploymentFailure.reason(text(failed)) + "; log: "
                    + part.log());
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
