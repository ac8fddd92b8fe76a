package mx.compendium.exchange.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import mx.compendium.ground.Database;
import mx.compendium.ground.DatabaseTest;
import mx.compendium.ground.Login;
import mx.compendium.ground.Wiring;
import mx.compendium.identity.RoleNames;
import mx.compendium.kernel.RulesBroken;
import mx.compendium.kernel.Violation;
import org.junit.jupiter.api.Test;

/** Many cited totals in one workbook, all of them or none. */
@DatabaseTest(demonstration = true)
class TotalsExchangeTest {

    private static final Login ADMINISTRATOR =
            Login.of("sub-administradora", RoleNames.ADMINISTRATOR).claiming("administradora", "Administradora", null);

    private static Book template(Database database) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        database.doInTransaction(em -> door(new Wiring(em, ADMINISTRATOR)).write(figure -> "Cifra " + figure, out));
        return Book.of(out.toByteArray());
    }

    private static TotalsExchange door(Wiring wiring) {
        return wiring.bean(TotalsExchange.class);
    }

    private static int take(Database database, Book book) {
        return database.inTransaction(em -> door(new Wiring(em, ADMINISTRATOR))
                .take(new ByteArrayInputStream(book.bytes()), figure -> "Cifra " + figure));
    }

    private static Book row(Book book, int row, String edition, String figure, Object value) {
        String year = String.valueOf(Integer.parseInt(edition) - 1);
        return book.put("Totales", row, "Edición", edition)
                .put("Totales", row, "Desde", "01/06/" + year)
                .put("Totales", row, "Hasta", "31 de mayo de " + edition)
                .put("Totales", row, "Cifra", figure)
                .put("Totales", row, "Valor", value)
                .put("Totales", row, "Documento", "Informe Ejecutivo " + edition)
                .put("Totales", row, "Dirección o fecha", "15/12/" + edition);
    }

    private static String cited(Database database) {
        return database.value("select count(*) from cited_total where ended_at is null");
    }

    @Test
    void every_row_is_cited_with_its_own_source_or_none_and_every_reason_is_told(Database database) {
        Book book = template(database);
        row(book, 2, "2021", "Cifra reports.total", "1 mil 300");
        row(book, 3, "2021", "cifra REPORTS.GROUP.OSC", 0);
        row(book, 4, "2022", "Cifra reports.total", 346);
        row(book, 5, "2020", "Cualquier cosa", 3);
        row(book, 6, "2020", "reports.total", 3).put("Totales", 6, "Documento", "");
        row(book, 7, "2020", "reports.total", "muchas");
        RulesBroken unread = catchThrowableOfType(RulesBroken.class, () -> take(database, book));
        assertThat(unread.violations()).containsExactly(Violation.of("cited.row-not-a-number", 7, "muchas"));
        book.put("Totales", 7, "Valor", 9);
        RulesBroken refused = catchThrowableOfType(RulesBroken.class, () -> take(database, book));
        assertThat(refused.violations())
                .extracting(
                        one -> one.arguments().get(0),
                        one -> ((Violation) one.arguments().get(1)).code())
                .contains(
                        tuple(4, "cited.edition-held"),
                        tuple(5, "cited.figure-unknown"),
                        tuple(6, "citation.document-missing"),
                        tuple(7, "cited.figure-taken"));
        assertThat(cited(database)).isEqualTo("0");
        Book good = template(database);
        row(good, 2, "2021", "Cifra reports.total", "1 mil 300");
        row(good, 3, "2021", "cifra REPORTS.GROUP.OSC", 0);
        assertThat(take(database, good)).isEqualTo(2);
        assertThat(database.rows("select figure, value, document from cited_total order by figure"))
                .containsExactly(
                        List.of("reports.group.OSC", "0", "Informe Ejecutivo 2021"),
                        List.of("reports.total", "1300", "Informe Ejecutivo 2021"));
    }

    @Test
    void a_workbook_that_is_none_of_ours_is_refused_in_words(Database database) {
        Book other =
                Book.of(new Desk(database, ADMINISTRATOR, "2024").template().bytes());
        assertThat(catchThrowableOfType(RulesBroken.class, () -> take(database, other))
                        .violations())
                .extracting(Violation::code)
                .containsExactly("cited.sheet-missing");
        assertThat(catchThrowableOfType(RulesBroken.class, () -> take(database, template(database)))
                        .violations())
                .extracting(Violation::code)
                .containsExactly("cited.sheet-empty");
    }
}
