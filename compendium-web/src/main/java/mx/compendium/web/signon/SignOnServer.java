package mx.compendium.web.signon;

import java.net.URI;

/** Where people sign in: the realm's address, from the same environment variable as the server's OIDC subsystem. */
final class SignOnServer {

    private static final String DEMONSTRATION = "http://127.0.0.1:8180/realms/compendium";

    private SignOnServer() {}

    static URI realm() {
        String configured = System.getenv("COMPENDIUM_OIDC_PROVIDER_URL");
        return URI.create(configured == null ? DEMONSTRATION : configured);
    }

    static String origin() {
        URI realm = realm();
        return realm.getScheme() + "://" + realm.getAuthority();
    }

    /** Keycloak's place of OpenID Connect RP-Initiated Logout 1.0, below every realm. */
    static String endSession() {
        return realm() + "/protocol/openid-connect/logout";
    }
}
