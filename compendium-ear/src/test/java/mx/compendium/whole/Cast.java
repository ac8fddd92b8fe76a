package mx.compendium.whole;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import mx.compendium.ground.Plan;

/** Who tries, and what three institutions have by then: two that report, and one whose liaison was dismissed. */
record Cast(Records records, List<Actor> actors, List<Actor> others, List<Things> things, List<Canary> canaries) {

    private static final String A = "EF-GRO";
    private static final String B = "EF-TAMPS";
    private static final String C = "IMUMI";

    static Cast of(Plan plan, Map<String, String> environment) throws InterruptedException, IOException {
        Records records = new Records(environment);
        People people = new People(plan);
        Actor enlaceA = people.of("enlace A", "enlace.ef-gro", "focal-point", A);
        Actor titularA = people.of("titular A", "titular.ef-gro", "institution-head", A);
        Actor enlaceB = people.of("enlace B", "enlace.ef-tamps", "focal-point", B);
        Actor titularB = people.of("titular B", "titular.ef-tamps", "institution-head", B);
        Actor reviewer = people.of("reviewer", "revisora.unidad", "reviewer", "");
        Actor dismissed = people.of("dismissed enlace C", "enlace.imumi", "focal-point", C);
        Actor titularC = people.of("titular C", "titular.imumi", "institution-head", C);
        List<Actor> actors = List.of(
                new Actor("anonymous", plan.applicationAddress(), "", Set.of(), "").met(),
                people.expired("expired enlace A", "enlace.ef-gro"),
                enlaceA,
                titularA,
                enlaceB,
                reviewer,
                people.of("executive", "ejecutiva.unidad", "executive", ""),
                people.of("administrator", "admin.unidad", "administrator", ""),
                people.of("auditor", "auditora.unidad", "auditor", ""),
                people.of("dismissed enlace C", "enlace.imumi", "focal-point", ""));
        List<Actor> others = List.of(
                people.of("titular of an institution without reports", "titular.salud", "institution-head", "SALUD"));
        List<Things> things = List.of(
                Things.broughtIntoBeing(
                        A, records, () -> new Round(A, enlaceA, titularA, reviewer, records).reporting(B)),
                Things.broughtIntoBeing(
                        B, records, () -> new Round(B, enlaceB, titularB, reviewer, records).reporting(A)),
                Things.broughtIntoBeing(C, records, () -> new Round(C, dismissed, titularC, reviewer, records).nil()));
        records.run("update membership set valid_until = current_date - 2, valid_from = current_date - 9"
                + " where person = (select id from person where username = 'enlace.imumi')");
        return new Cast(records, actors, others, things, singing());
    }

    private static List<Canary> singing() {
        return Stream.of(A, B, C)
                .flatMap(institution ->
                        Arrays.stream(Canary.Stage.values()).map(stage -> new Canary(institution, stage)))
                .toList();
    }

    /** People of the demonstration, by their tokens. */
    private record People(Plan plan) {

        Actor of(String name, String username, String role, String institution) {
            return new Actor(name, plan.applicationAddress(), token(username), Set.of(role), institution).met();
        }

        /** With a token that was valid for a second. */
        Actor expired(String name, String username) throws InterruptedException {
            AtomicReference<String> token = new AtomicReference<>("");
            RealmDesk.of(plan).whileTokensLive("compendium-cli", 1, () -> token.set(token(username)));
            Actor expired = new Actor(name, plan.applicationAddress(), token.get(), Set.of(), "");
            return Waiting.until(() -> Optional.of(expired)
                            .filter(actor -> actor.get("/api/v1/me").statusCode() == 401))
                    .met();
        }

        private String token(String username) {
            return Rest.tokenOf(plan.realmAddress(), "compendium-cli", username, Rest.PASSWORD);
        }
    }
}
