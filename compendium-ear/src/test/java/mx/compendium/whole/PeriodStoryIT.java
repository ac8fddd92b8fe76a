package mx.compendium.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

/** The administrator plans with last year's participants, changes what may change, and reopens with a second person. */
class PeriodStoryIT extends Story {

    private static final String CODE = "2018";
    /** The day it is for the catalogues, in whatever zone the tests run. */
    private static final String TODAY = "(now() at time zone 'America/Mexico_City')::date";

    private static final String SHEET = "/app/period/sheet.xhtml?period=" + CODE;

    @Test
    void plans_from_the_former_period_changes_dates_and_invited_extends_and_reopens_with_another() throws SQLException {
        sql("insert into institution_name (institution, valid_from, name) values ('INM', " + TODAY
                + ", 'Instituto Nacional de Migración y Movilidad')");
        enter("admin.unidad", "/app/period/plan.xhtml");
        plan();
        changeDates();
        changeInvited();
        open(SHEET);
        page.locator("[id$=':open']").click();
        page.locator("[id$=':close']").waitFor();
        assertThat(page.locator("main").textContent()).contains("Instituto Nacional de Migración y Movilidad");
        extend();
        missing();
        reopen();
        sql("delete from institution_name where institution = 'INM' and valid_from = " + TODAY);
    }

    private void plan() {
        assertThat(main())
                .contains("se copian de 2024")
                .contains("Instituto Nacional de Migración y Movilidad se llamaba «Instituto")
                .contains("Instituto Nacional de las Mujeres ya no existe");
        picture("period-plan");
        field("code").fill(CODE);
        field("title").fill("Edición " + CODE);
        field("coverageStart").fill("2017-07-01");
        field("coverageEnd").fill("2018-06-30");
        field("dueAt").fill("2031-09-30T18:00");
        field("closesAt").fill("2031-10-15T18:00");
        field("zone").selectOption("America/Tijuana");
        page.locator("[id$=':plan']").click();
        page.waitForURL("**" + SHEET);
        assertThat(main()).contains("Noroeste (Tijuana)", "Estándar", "57");
    }

    private void changeDates() {
        press("Cambiar fechas y reglas");
        assertThat(field("dueAt").inputValue()).isEqualTo("2031-09-30T18:00");
        field("closesAt").fill("2031-09-01T18:00");
        page.locator("[id$=':change']").click();
        page.locator("[role=alert]").waitFor();
        assertThat(main()).contains("El cierre de la captura es anterior");
        field("closesAt").fill("2031-10-20T18:00");
        page.locator("[id$=':change']").click();
        page.waitForURL("**" + SHEET);
        assertThat(main()).contains("20 de octubre de 2031");
    }

    private void changeInvited() {
        press("Cambiar las invitadas");
        picture("period-participants");
        Locator institution = page.locator("label:has-text('Secretaría de Educación Pública')")
                .first();
        institution.click();
        page.locator("[id$=':change']").click();
        page.waitForURL("**" + SHEET + "#participants");
        assertThat(main()).contains("Instituciones invitadas (56)");
    }

    private void extend() {
        open("/app/period/extend.xhtml?period=" + CODE + "&institution=INM");
        field("days").fill("cinco");
        field("reason").fill("Sismo");
        page.locator("[id$=':extend']").click();
        page.locator("[role=alert]").waitFor();
        assertThat(main()).contains("escriba un número entero");
        field("days").fill("5");
        page.locator("[id$=':extend']").click();
        page.waitForURL("**/app/period/missing.xhtml?period=" + CODE);
        assertThat(main()).contains("5 oct. 2031");
    }

    private void missing() {
        assertThat(page.locator(".table tbody tr").count()).isEqualTo(56);
        open("/app/period/missing.xhtml?period=" + CODE + "&group=EF");
        assertThat(page.locator(".table tbody tr").count()).isEqualTo(16);
        String file = Rest.text(Rest.as("admin.unidad").screen("/app/period/missing.csv?period=" + CODE + "&group=EF"));
        assertThat(file.lines().count()).isEqualTo(17);
        assertThat(file).startsWith("clave,").contains("dias_restantes");
        picture("period-missing");
    }

    private void reopen() throws SQLException {
        sql("update reporting_period set due_at = now() - interval '2 days', closes_at = now() - interval '1 day'"
                + " where code = '" + CODE + "'");
        open(SHEET);
        page.locator("[id$=':close']").click();
        page.locator("a:has-text('Sellar')").first().waitFor();
        String address = "/app/period/reopen.xhtml?period=" + CODE + "&institution=EF-VER";
        open(address);
        field("until").fill("2032-01-15T18:00");
        field("reason").fill("Cambio de titular");
        page.locator("[id$=':ask']").click();
        page.locator("h2:has-text('Espera confirmación')").waitFor();
        assertThat(main()).contains("La pidió usted").doesNotContain("Confirmar la reapertura");
        picture("period-reopen");
        window().clearCookies();
        enter("admin2.unidad", SHEET);
        assertThat(main()).contains("Reaperturas por confirmar");
        page.locator("a[href*='reopen.xhtml']").first().click();
        page.locator("[id$=':agree']").click();
        page.locator("dt:has-text('Captura reabierta hasta')").waitFor();
        assertThat(main()).contains("15 de enero de 2032", "Cambio de titular").doesNotContain("Espera confirmación");
    }

    private Locator field(String name) {
        return page.locator("[id='form:" + name + "']");
    }

    private String main() {
        return page.locator("main").innerText();
    }

    private static void sql(String statement) throws SQLException {
        try (Connection database = Product.database();
                Statement run = database.createStatement()) {
            assertThat(run.executeUpdate(statement)).isEqualTo(1);
        }
    }
}
