package mx.compendium.ground;

import java.util.ArrayList;
import java.util.List;

/** What a person needs to know once everything runs: addresses and accounts. */
final class Announcement {

    private Announcement() {}

    static List<String> of(Ground ground) {
        Plan plan = ground.plan();
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add("Compendium is ready");
        lines.add("  Application  " + plan.publicAddress() + "/        (screens behind sign-on: " + plan.publicAddress()
                + "/app/)");
        lines.add("  Sign-on      " + plan.keycloakAddress() + "/   (administration: user " + KeycloakAdmin.USER
                + ", password in " + plan.directory().resolve("secrets.properties") + ")");
        lines.add("  Health       http://127.0.0.1:" + plan.ports().management() + "/health");
        lines.add("  Logs         " + plan.logs());
        lines.addAll(plan.demonstration() ? demonstration() : firstAdministrator(ground));
        lines.add("Stop with Ctrl-C");
        return lines;
    }

    private static List<String> demonstration() {
        return List.of(
                "  Accounts of the demonstration, password of all: " + DemonstrationAccounts.PASSWORD,
                "    admin.unidad, admin2.unidad   administration of the unit",
                "    revisora.unidad               review",
                "    ejecutiva.unidad              executive view",
                "    auditora.unidad               audit",
                "    enlace.<code>, titular.<code> focal point and head of an institution, e.g. enlace.ef-gro, titular.salud");
    }

    private static List<String> firstAdministrator(Ground ground) {
        String name = ground.plan().firstAdministrator();
        return List.of(ground.temporaryPassword()
                .map(password -> "  First administrator: " + name + ", password for the first login: " + password
                        + " (shown this once)")
                .orElse("  First administrator: " + name + " (made at an earlier start)"));
    }
}
