package mx.compendium.exchange.boundary;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import mx.compendium.action.ReportFilter;
import mx.compendium.action.ReportRow;
import mx.compendium.action.boundary.ReportBrowsing;
import mx.compendium.audit.Actor;
import mx.compendium.exchange.Finding;
import mx.compendium.exchange.FormWords;
import mx.compendium.exchange.ImportMode;
import mx.compendium.exchange.ImportSheet;
import mx.compendium.exchange.Wording;
import mx.compendium.ground.Database;
import mx.compendium.ground.Login;
import mx.compendium.ground.Wiring;

/** An enlace at work with workbooks, each step in its own transaction as in the server. */
final class Desk {

    static final Wording WORDS = new FormWords();

    private final Database database;
    private final Login login;
    private final String period;

    Desk(Database database, Login login, String period) {
        this.database = database;
        this.login = login;
        this.period = period;
    }

    Book template() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        database.doInTransaction(em -> door(em).write(period, WORDS, out));
        return Book.of(out.toByteArray());
    }

    private WorkbookTemplates door(EntityManager em) {
        return new Wiring(em, login).bean(WorkbookTemplates.class);
    }

    /** Sends a workbook in and has it checked. */
    UUID send(byte[] book) {
        UUID id = receive(book);
        boolean started = database.inTransaction(
                em -> new Wiring(em, login).bean(ImportBook.class).start(id));
        if (started) {
            database.doInTransaction(em -> check(em, id));
        }
        return id;
    }

    UUID receive(byte[] book) {
        return database.inTransaction(em -> new Wiring(em, login)
                .bean(WorkbookImports.class)
                .receive(period, "acciones.xlsx", new ByteArrayInputStream(book), WORDS));
    }

    private void check(EntityManager em, UUID id) {
        try {
            new Wiring(em, login).bean(ImportWork.class).check(id, WORDS);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    ImportSheet sheet(UUID id) {
        return database.inTransaction(
                em -> new Wiring(em, login).bean(WorkbookImports.class).find(id));
    }

    List<Finding> findings(UUID id) {
        return database.inTransaction(
                em -> new Wiring(em, login).bean(WorkbookImports.class).findings(id, 0, 100_000));
    }

    /** Decides and has it written. */
    ImportSheet take(UUID id, ImportMode mode) {
        decide(id, mode);
        write(id);
        return sheet(id);
    }

    void decide(UUID id, ImportMode mode) {
        database.doInTransaction(
                em -> new Wiring(em, login).bean(WorkbookImports.class).decide(id, mode));
    }

    void write(UUID id) {
        Actor actor = new Actor(login.sub(), "Ana", UUID.randomUUID(), null);
        database.doInTransaction(
                em -> new Wiring(em, login).bean(ImportWork.class).write(id, actor));
    }

    Book annotated(UUID id) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        database.doInTransaction(
                em -> new Wiring(em, login).bean(WorkbookImports.class).annotated(id, WORDS, out));
        return Book.of(out.toByteArray());
    }

    List<ReportRow> reports() {
        return database.inTransaction(em -> new Wiring(em, login)
                .bean(ReportBrowsing.class)
                .find(ReportFilter.ofPeriod(period), null, 200)
                .items());
    }
}
