package mx.compendium.ground;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is to be started, from which files, where, and how.
 *
 * @param directory everything one instance keeps: databases, files, logs, secrets
 * @param prepared unpacked programs, shared by instances of the same project
 * @param server the provisioned WildFly
 * @param keycloak the Keycloak distribution (zip)
 * @param application the EAR, or null to start only PostgreSQL and Keycloak
 * @param health path that answers 200 once the application works
 * @param demonstration with the accounts and data of the demonstration, or empty as in production
 * @param environment settings from outside, COMPENDIUM_…
 */
public record Plan(
        Path directory,
        Path prepared,
        Path server,
        Path keycloak,
        @Nullable Path application,
        Ports ports,
        String health,
        boolean demonstration,
        Map<String, String> environment) {

    /** A plan for a project's root: its built files and its {@code .compendium} directory. */
    public static Plan of(Path root, String keycloakVersion) {
        Path ground = root.resolve("wildfly-config/target");
        return new Plan(
                root.resolve(".compendium"),
                root.resolve(".compendium/prepared"),
                ground.resolve("server"),
                ground.resolve("keycloak/keycloak-" + keycloakVersion + ".zip"),
                root.resolve("compendium-ear/target/compendium.ear"),
                Ports.shiftedBy(0),
                "/api/v1/health",
                true,
                System.getenv());
    }

    public Plan withDirectory(Path other) {
        return new Plan(other, prepared, server, keycloak, application, ports, health, demonstration, environment);
    }

    public Plan withApplication(@Nullable Path other) {
        return new Plan(directory, prepared, server, keycloak, other, ports, health, demonstration, environment);
    }

    public Plan withPorts(Ports other) {
        return new Plan(directory, prepared, server, keycloak, application, other, health, demonstration, environment);
    }

    public Plan withHealth(String other) {
        return new Plan(directory, prepared, server, keycloak, application, ports, other, demonstration, environment);
    }

    public Plan withDemonstration(boolean other) {
        return new Plan(directory, prepared, server, keycloak, application, ports, health, other, environment);
    }

    public Plan withEnvironment(Map<String, String> other) {
        return new Plan(directory, prepared, server, keycloak, application, ports, health, demonstration, other);
    }

    public String applicationAddress() {
        return "http://127.0.0.1:" + ports.application();
    }

    public String keycloakAddress() {
        return "http://127.0.0.1:" + ports.keycloak();
    }

    public String realmAddress() {
        return keycloakAddress() + "/realms/compendium";
    }

    /** The address people see; differs from the application's own behind a proxy. */
    public String publicAddress() {
        return setting("COMPENDIUM_PUBLIC_URL", applicationAddress());
    }

    boolean hasExternalDatabase() {
        return setting("COMPENDIUM_DB_URL") != null;
    }

    String firstAdministrator() {
        return setting("COMPENDIUM_FIRST_ADMINISTRATOR", demonstration ? "admin.unidad" : "administracion");
    }

    Path logs() {
        return directory.resolve("logs");
    }

    Path files() {
        return directory.resolve("files");
    }

    @Nullable
    String setting(String name) {
        String value = environment.get(name);
        return value == null || value.isBlank() ? null : value;
    }

    String setting(String name, String otherwise) {
        String value = setting(name);
        return value == null ? otherwise : value;
    }
}
