package mx.compendium.review.boundary;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import mx.compendium.action.CarryDecision;
import mx.compendium.action.FieldEdit;
import mx.compendium.action.NewReport;
import mx.compendium.action.ReportType;
import mx.compendium.action.boundary.ActionReporting;
import mx.compendium.action.boundary.CarryingOver;
import mx.compendium.action.boundary.Delivering;
import mx.compendium.action.boundary.ReportDeciding;
import mx.compendium.ground.Captured;
import mx.compendium.ground.Database;
import mx.compendium.ground.Login;
import mx.compendium.ground.Wiring;
import mx.compendium.identity.RoleNames;
import mx.compendium.kernel.NotFound;
import mx.compendium.kernel.RulesBroken;
import mx.compendium.review.ChosenReport;
import mx.compendium.review.ObservationDraft;

/** What people do to the reports of a period, drawn at random, each act a transaction of its own; some are refused. */
final class TallyWalk {

    private static final List<String> INSTITUTIONS = List.of("EF-GRO", "EF-TAMPS", "INM");
    private static final Login REVIEWER =
            Login.of("revisora", RoleNames.REVIEWER).claiming("revisora", "Revisora", null);
    private static final Instant LATER = Instant.parse("2099-01-01T00:00:00Z");

    private final Database database;
    private final Random random;
    private final Map<String, Runnable> acts = new LinkedHashMap<>();
    private final Set<String> done = new TreeSet<>();

    TallyWalk(Database database, long seed) {
        this.database = database;
        this.random = new Random(seed);
        capture();
        handIn();
        review();
        byHand();
    }

    Set<String> all() {
        return acts.keySet();
    }

    /** What was done at least once, and not refused. */
    Set<String> done() {
        return done;
    }

    void go(int steps) {
        List<String> names = List.copyOf(acts.keySet());
        for (int step = 0; step < steps; step++) {
            String name = names.get(random.nextInt(names.size()));
            if (taken(acts.get(name))) {
                done.add(name);
            }
        }
    }

    private static boolean taken(Runnable act) {
        try {
            act.run();
            return true;
        } catch (RulesBroken | NotFound refused) {
            return false;
        }
    }

    private void capture() {
        writing("begin", (door, at) -> door.create("2024", begun()));
        writing("save", (door, at) -> door.save(one(at, "discarded_at is null"), List.of(typed())));
        writing("empty", (door, at) -> door.write(one(at, "discarded_at is null"), null, Map.of("name", "Vacía")));
        for (String often : List.of("complete", "finish", "conclude")) {
            writing(often, (door, at) -> {
                UUID id = door.create("2024", begun());
                door.save(id, Captured.WHOLE);
                door.markReady(id);
            });
        }
        writing("ready-all", (door, at) -> door.markAllReady("2024"));
        writing("discard", (door, at) -> door.discard(one(at, "state in ('DRAFT', 'READY')")));
        writing("restore", (door, at) -> door.restore(one(at, "discarded_at is not null")));
        acts.put("carry-over", () -> {
            String at = anywhere();
            as(
                    liaison(at),
                    CarryingOver.class,
                    door -> door.former("2024").stream()
                            .skip(random.nextInt(9))
                            .findFirst()
                            .ifPresent(action -> door.decide("2024", action.lineage(), CarryDecision.CONTINUES, null)));
        });
    }

    private void handIn() {
        acts.put("sign", () -> as(head(anywhere()), Delivering.class, door -> door.sign("2024", null)));
        acts.put("sign-nil", () -> as(head("EF-VER"), Delivering.class, door -> door.signNil("2024", "Nada")));
        writing("correct", (door, at) -> {
            UUID id = one(at, "state = 'RETURNED'");
            int base = door.open(id).fields().get("summary").revision();
            door.save(id, List.of(new FieldEdit("summary", "Corregido " + random.nextInt(99), base)));
            door.markReady(id);
        });
    }

    private void review() {
        deciding("take", (door, at) -> door.take(one(at, "state = 'DELIVERED'")));
        deciding("accept", (door, at) -> door.accept(one(at, "state in ('DELIVERED', 'IN_REVIEW')"), null));
        deciding("exclude", (door, at) -> door.exclude(one(at, "state = 'DELIVERED'"), null, "No es de migración"));
        deciding("reopen", (door, at) -> door.reopen(one(at, "state in ('ACCEPTED', 'EXCLUDED')"), "Se aclaró"));
        deciding("feature", (door, at) -> door.feature(one(at, "state = 'ACCEPTED'"), true));
        deciding("count-under", (door, at) -> door.countUnder(one(at, "state = 'IN_REVIEW'"), 21, "Es retorno"));
        List<ObservationDraft> asked = List.of(new ObservationDraft("summary", "Amplíe"));
        acts.put(
                "give-back",
                () -> as(
                        REVIEWER,
                        Reviewing.class,
                        door -> door.giveBack(
                                one(anywhere(), "state in ('DELIVERED', 'IN_REVIEW')"), null, asked, LATER)));
        acts.put(
                "accept-all",
                () -> as(
                        REVIEWER,
                        Reviewing.class,
                        door -> door.acceptAll(
                                "2024",
                                database
                                        .rows("select id, version from action_report where period_code = '2024'"
                                                + " and state = 'DELIVERED' order by md5(cast(id as text)) limit 4")
                                        .stream()
                                        .map(row -> new ChosenReport(
                                                UUID.fromString(row.get(0)), Integer.parseInt(row.get(1))))
                                        .toList())));
    }

    /** Many rows by one statement, what no door does, and steps of long ago. */
    private void byHand() {
        String some = " where id in (select id from action_report where period_code = '2024' and folio is null"
                + " and institution in ('SALUD', 'SEP') order by md5(id || '%d') limit 4)";
        sql(
                "import",
                "with begun as (insert into action_lineage select gen_random_uuid() from generate_series(1, 9)"
                        + " returning id) insert into action_report (id, period_code, institution, lineage, name, type,"
                        + " continuity, principal_objective, state, completeness, search_text) select id, '2024',"
                        + " case when random() < 0.5 then 'SALUD' else 'SEP' end, id, 'x', 'ACTION', 'NEW', 7, 'DRAFT', 40, 'x'"
                        + " from begun");
        sql(
                "change-many",
                "update action_report set completeness = %d, state = case when completeness > 50 then 'DRAFT' else 'READY' end,"
                        + " discarded_at = case when discarded_at is null then now() end" + some);
        sql("move", "update action_report set institution = 'SALUD'" + some);
        sql(
                "step",
                "insert into report_step (report_id, at, to_state, person) select r.id,"
                        + " now() - g * interval '7 hours', case when g %% 3 = 0 then 'RETURNED' else 'DELIVERED' end, p.id"
                        + " from (select id from action_report where period_code = '2024' and folio is not null"
                        + " order by md5(id || '%d') limit 3) r, generate_series(1, 4) g,"
                        + " (select id from person where sub = 'revisora') p");
        sql("remove", "delete from action_report" + some);
    }

    private void sql(String name, String statement) {
        acts.put(name, () -> database.run(statement.formatted(random.nextInt(99), random.nextInt(99))));
    }

    private void writing(String name, BiConsumer<ActionReporting, String> act) {
        acts.put(name, () -> {
            String at = anywhere();
            as(liaison(at), ActionReporting.class, door -> act.accept(door, at));
        });
    }

    private void deciding(String name, BiConsumer<ReportDeciding, String> act) {
        acts.put(name, () -> as(REVIEWER, ReportDeciding.class, door -> act.accept(door, anywhere())));
    }

    private <T> void as(Login login, Class<T> door, Consumer<T> act) {
        database.doInTransaction(em -> act.accept(new Wiring(em, login).bean(door)));
    }

    private UUID one(String institution, String such) {
        return database
                .rows("select id from action_report where period_code = '2024' and institution = '" + institution
                        + "' and " + such + " order by md5(id || '" + random.nextInt(99) + "') limit 1")
                .stream()
                .map(row -> UUID.fromString(row.get(0)))
                .findFirst()
                .orElseThrow(() -> new NotFound(such));
    }

    private FieldEdit typed() {
        List<String> fields = List.of("challenges", "results", "purpose", "lessons");
        return new FieldEdit(
                fields.get(random.nextInt(fields.size())),
                random.nextInt(5) == 0 ? "" : "Texto " + random.nextInt(),
                0);
    }

    private NewReport begun() {
        return new NewReport("Acción " + random.nextInt(), ReportType.ACTION, 1 + random.nextInt(23));
    }

    private String anywhere() {
        return INSTITUTIONS.get(random.nextInt(INSTITUTIONS.size()));
    }

    private static Login liaison(String institution) {
        return login("enlace", RoleNames.FOCAL_POINT, institution);
    }

    private static Login head(String institution) {
        return login("titular", RoleNames.INSTITUTION_HEAD, institution);
    }

    private static Login login(String who, String role, String institution) {
        String name = who + "." + institution;
        return Login.of(name, role).claiming(name, name, institution);
    }
}
