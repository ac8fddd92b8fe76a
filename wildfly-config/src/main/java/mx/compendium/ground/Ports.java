package mx.compendium.ground;

import java.util.LinkedHashMap;
import java.util.Map;

/** The four ports of one instance, all on 127.0.0.1. */
public record Ports(int application, int keycloak, int postgres, int management) {

    /** The documented ports, all shifted by the same offset. */
    public static Ports shiftedBy(int offset) {
        return new Ports(8080 + offset, 8180 + offset, 15432 + offset, 9990 + offset);
    }

    /** Every port under the name a person knows it by. */
    Map<String, Integer> named() {
        Map<String, Integer> named = new LinkedHashMap<>();
        named.put("application", application);
        named.put("Keycloak", keycloak);
        named.put("PostgreSQL", postgres);
        named.put("management", management);
        return named;
    }
}
