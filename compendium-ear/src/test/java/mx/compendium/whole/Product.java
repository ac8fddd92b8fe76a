package mx.compendium.whole;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import mx.compendium.ground.Ground;
import mx.compendium.ground.Plan;
import mx.compendium.ground.Ports;
import mx.compendium.ground.Progress;

/**
 * The whole product as a user runs it, started once for all tests of this module: real PostgreSQL, real Keycloak, real
 * WildFly with the EAR and the demonstration, on ports and data of its own.
 */
final class Product {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Path DATA = Path.of("target/product").toAbsolutePath();

    /** Where the product looks for its mail server: nothing answers there unless a {@link Mailbox} is open. */
    private static final int SMTP = freePort();

    private static Ground ground;

    private Product() {}

    static synchronized void start() {
        if (ground == null) {
            ground = startAfresh(newPlan().withDirectory(DATA));
            handToArquillian(ground.serverEnvironment());
        }
    }

    static synchronized void stop() {
        if (ground != null) {
            ground.stop();
            ground = null;
        }
    }

    static String address() {
        return ground.plan().applicationAddress();
    }

    static String realm() {
        return ground.plan().realmAddress();
    }

    /** The product's database, as the server sees it. */
    static Connection database() throws SQLException {
        Map<String, String> environment = ground.serverEnvironment();
        return DriverManager.getConnection(
                environment.get("COMPENDIUM_DB_URL"),
                environment.get("COMPENDIUM_DB_USER"),
                environment.get("COMPENDIUM_DB_PASSWORD"));
    }

    static int smtpPort() {
        return SMTP;
    }

    /** Where everything of this product is. */
    static Plan plan() {
        return ground.plan();
    }

    /** What a further server needs to know to use this product's database and realm. */
    static Map<String, String> environment() {
        return ground.serverEnvironment();
    }

    /** Does something while the application server is killed. */
    static void withoutServer(Runnable meanwhile) {
        ground.withoutServer(meanwhile);
    }

    /** Does something while Keycloak is killed. */
    static void withoutSignOn(Runnable meanwhile) {
        ground.withoutSignOn(meanwhile);
    }

    static Path root() {
        return ROOT;
    }

    /** What the product has written, read past all its doors. */
    static Records records() {
        return new Records(ground.serverEnvironment());
    }

    /** Another one, empty as in production, for the tests of one class. */
    static Ground startEmpty() {
        return startAfresh(newPlan()
                .withDirectory(Path.of("target/empty").toAbsolutePath())
                .withDemonstration(false));
    }

    /** Another one with the demonstration, for tests that leave nothing as it was. */
    static Ground startBeside(String name) {
        return startAfresh(newPlan().withDirectory(Path.of("target", name).toAbsolutePath()));
    }

    private static Ground startAfresh(Plan plan) {
        Progress progress = new Progress(System.out);
        Ground.clear(plan, progress);
        return Ground.start(plan, progress);
    }

    private static Plan newPlan() {
        Plan plan = Plan.of(ROOT, System.getProperty("compendium.keycloak.version"));
        return plan.withPorts(freePorts()).withEnvironment(settings(plan.environment()));
    }

    private static Map<String, String> settings(Map<String, String> environment) {
        Map<String, String> all = new HashMap<>(environment);
        // all tests ask from one address within minutes; how often is too often is tried where it is usual (RateIT)
        all.put("COMPENDIUM_RATE_READING", "100000");
        all.put("COMPENDIUM_RATE_PERSON", "100000");
        all.put("COMPENDIUM_SMTP_HOST", "127.0.0.1");
        all.put("COMPENDIUM_SMTP_PORT", Integer.toString(SMTP));
        all.put("COMPENDIUM_MAIL_FROM", "compendio@example.invalid");
        return all;
    }

    /** The managed server of Arquillian reads {@code env.…} properties where the product reads its environment. */
    private static void handToArquillian(Map<String, String> environment) {
        String settings = environment.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith("COMPENDIUM_"))
                .map(entry -> "\"-Denv." + entry.getKey() + "=" + entry.getValue() + "\"")
                .collect(Collectors.joining(" "));
        Ports own = freePorts();
        System.setProperty(
                "compendium.arquillian.vm",
                settings + " -Djboss.http.port=" + own.application() + " -Djboss.management.http.port="
                        + own.management() + " -Xmx512m");
        System.setProperty("compendium.arquillian.management", Integer.toString(own.management()));
        System.setProperty(
                "compendium.arquillian.server",
                ROOT.resolve("wildfly-config/target/server").toString());
    }

    private static Ports freePorts() {
        return new Ports(freePort(), freePort(), freePort(), freePort());
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
