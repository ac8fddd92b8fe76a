package mx.compendium.ground;

/** The database server the parts connect to. */
interface Database {

    String url();

    String user();

    String password();

    /** Where Keycloak keeps its own tables. */
    KeycloakStore keycloakStore();

    /** Address, schema and credentials of Keycloak's tables. */
    record KeycloakStore(String url, String schema, String user, String password) {}
}
