package mx.compendium.notification.boundary;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import mx.compendium.action.NewReport;
import mx.compendium.action.ReportType;
import mx.compendium.action.boundary.ActionReporting;
import mx.compendium.action.boundary.Delivering;
import mx.compendium.ground.Captured;
import mx.compendium.ground.Database;
import mx.compendium.ground.Login;
import mx.compendium.ground.Wiring;
import mx.compendium.identity.RoleNames;
import mx.compendium.identity.boundary.Identifying;
import mx.compendium.period.boundary.Extending;

/** What people of two institutions and of the unit do. */
final class House {

    static final Login LIAISON = Login.of("enlace.gro", RoleNames.FOCAL_POINT).claiming("enlace.gro", "Ana", "EF-GRO");
    static final Login HEAD =
            Login.of("titular.gro", RoleNames.INSTITUTION_HEAD).claiming("titular.gro", "Titular", "EF-GRO");
    static final Login OTHER = Login.of("enlace.tam", RoleNames.FOCAL_POINT).claiming("enlace.tam", "Otra", "EF-TAMPS");
    static final Login REVIEWER = Login.of("revisora", RoleNames.REVIEWER).claiming("revisora", "Revisora", null);
    static final Login ADMIN = Login.of("admin", RoleNames.ADMINISTRATOR).claiming("admin", "Administración", null);
    static final Login OTHER_ADMIN =
            Login.of("admin2", RoleNames.ADMINISTRATOR).claiming("admin2", "Segunda administración", null);
    static final Instant LATER = Instant.parse("2099-01-01T05:59:59Z");

    private final Database database;

    House(Database database) {
        this.database = database;
    }

    /** Everybody has signed in once, and nobody has been told anything. */
    House quiet() {
        for (Login login : List.of(LIAISON, HEAD, OTHER, REVIEWER, ADMIN, OTHER_ADMIN)) {
            as(login, Identifying.class, Identifying::caller);
        }
        database.run("delete from mail", "delete from notice_read", "delete from notice");
        return this;
    }

    <T> void as(Login login, Class<T> door, Consumer<T> act) {
        database.doInTransaction(em -> act.accept(new Wiring(em, login).bean(door)));
    }

    <T, A> A ask(Login login, Class<T> door, Function<T, A> question) {
        return database.inTransaction(em -> question.apply(new Wiring(em, login).bean(door)));
    }

    /** After closing, asked for by one administrator and agreed to by the other. */
    void reopen(String institution) {
        as(ADMIN, Extending.class, p -> p.askReopening("2024", institution, LATER, "Cambio de titular"));
        as(OTHER_ADMIN, Extending.class, p -> p.agreeToReopening("2024", institution, LATER));
    }

    void extend(String institution) {
        as(ADMIN, Extending.class, p -> p.extend("2024", institution, LATER, "Sismo en la región"));
    }

    UUID delivered(String name) {
        UUID id = ask(LIAISON, ActionReporting.class, r -> r.create("2024", new NewReport(name, ReportType.ACTION, 7)));
        as(LIAISON, ActionReporting.class, reporting -> reporting.save(id, Captured.WHOLE));
        as(LIAISON, ActionReporting.class, reporting -> reporting.markReady(id));
        as(HEAD, Delivering.class, delivering -> delivering.sign("2024", null));
        return id;
    }

    /** As if the mail server had taken everything. */
    void sendAll() {
        database.run("update mail set state = 'SENT', attempts = 1, sent_at = clock_timestamp()");
    }

    /** Names of those who get mails of a kind, in order. */
    List<String> mailed(String kind) {
        return texts("select coalesce(p.username, 'nobody') from mail m join notice n on n.id = m.notice"
                + " left join person p on p.id = m.person where n.kind = '" + kind + "' order by 1");
    }

    List<String> texts(String sql) {
        return database.rows(sql).stream().map(row -> row.get(0)).toList();
    }
}
