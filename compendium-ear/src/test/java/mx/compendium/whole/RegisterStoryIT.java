package mx.compendium.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The administrator keeps institutions, people and catalogues; what is sealed does not notice. */
class RegisterStoryIT extends Story {

    @Test
    void a_new_liaison_is_linked_before_their_first_request_and_sees_what_the_institution_wrote() throws SQLException {
        Rest.as("enlace.ef-mich").read("/me");
        String report = report("EF-MICH", "Ferias de salud de Michoacán");
        RealmDesk.of(Product.plan()).open("nueva.enlace", "focal-point");
        enter("admin.unidad", "/app/institution/sheet.xhtml?institution=EF-MICH");
        picture("institution-sheet");
        press("Vincular un enlace");
        page.fill("[id$=':username']", "nueva.enlace");
        picture("people-link");
        page.locator("[id$=':link']").dblclick();
        page.waitForURL("**done=linked");
        assertThat(main()).contains("quedó vinculada", "nueva.enlace", "Aún no ha entrado");
        Rest liaison = Rest.as("nueva.enlace");
        assertThat(liaison.get("/reports/" + report).statusCode()).isEqualTo(200);
        assertThat(liaison.read("/me").getString("institution")).isEqualTo("EF-MICH");
        assertThat(lines("account.link", "EF-MICH")).containsExactly("token", "unit");
        assertThat(Product.records()
                        .texts("select count(*) from membership m join person p on p.id = m.person"
                                + " where p.username = 'nueva.enlace'"))
                .containsExactly("1");
    }

    @Test
    void what_is_revoked_is_refused_at_the_next_request_and_given_back_by_undoing() throws SQLException {
        Rest liaison = Rest.as("enlace.ef-bc");
        assertThat(liaison.read("/me").getString("institution")).isEqualTo("EF-BC");
        String report = report("EF-BC", "Albergue de Tijuana");
        assertThat(liaison.get("/reports/" + report).statusCode()).isEqualTo(200);
        enter("admin.unidad", "/app/institution/sheet.xhtml?institution=EF-BC");
        page.locator("[id$=':revoke']").first().click();
        page.waitForURL("**done=revoked**");
        assertThat(main()).contains("Revocado", "Nadie puede capturar");
        assertThat(liaison.get("/reports/" + report).statusCode()).isEqualTo(404);
        assertThat(liaison.read("/me").isNull("institution")).isTrue();
        picture("people-revoked");
        press("Deshacer");
        page.waitForURL("**done=restored");
        assertThat(liaison.get("/reports/" + report).statusCode()).isEqualTo(200);
    }

    @Test
    void an_institution_is_renamed_and_the_sealed_edition_stays_as_it_is() {
        String before = sealed();
        enter("admin.unidad", "/app/institution/list.xhtml?text=instituto+nacional+de+migracion");
        page.locator("main th a").first().click();
        press("Cambiar el nombre");
        page.fill("[id$=':name']", "Agencia Nacional de Migración");
        picture("institution-rename");
        page.locator("[id$=':rename']").click();
        page.waitForURL("**done=renamed");
        assertThat(heading()).isEqualTo("Agencia Nacional de Migración");
        assertThat(main()).contains("Instituto Nacional de Migración", "2022", "2023", "2024");
        open("/app/action/list.xhtml?period=2022&institution=INM");
        assertThat(page.locator("main table").innerText()).doesNotContain("Agencia Nacional");
        assertThat(sealed()).isEqualTo(before);
        open("/app/institution/sheet.xhtml?institution=INM");
        page.locator("[id$=':unname']").first().click();
        page.waitForURL("**done=unnamed");
        assertThat(heading()).isEqualTo("Instituto Nacional de Migración");
    }

    @Test
    void an_objective_is_worded_anew_at_once_and_the_sealed_edition_stays_as_it_is() {
        String before = sealed();
        enter("admin.unidad", "/app/catalogue/list.xhtml");
        picture("catalogue-list");
        page.locator("main a[href*='catalogue=OBJECTIVE&number=7']").click();
        page.fill("[id$=':shortName']", "Vulnerabilidades, de otro modo");
        picture("catalogue-edit");
        page.locator("[id$=':reword']").click();
        page.waitForURL("**done=reworded");
        open("/app/action/list.xhtml?period=2024");
        assertThat(page.locator("select[name=objective]").innerText()).contains("Vulnerabilidades, de otro modo");
        assertThat(sealed()).isEqualTo(before);
        open("/app/catalogue/edit.xhtml?catalogue=OBJECTIVE&number=7");
        press("Quitar las últimas");
        page.waitForURL("**done=undone");
        assertThat(page.locator("[id$=':shortName']").inputValue()).doesNotContain("de otro modo");
    }

    @Test
    void who_cannot_sign_is_told_and_what_is_wrong_is_said_at_its_field() {
        Rest.as("titular.salud").read("/me");
        enter("admin.unidad", "/app/institution/list.xhtml?without=INSTITUTION_HEAD");
        assertThat(main()).contains("sin titular").doesNotContain("Secretaría de Salud");
        picture("institution-list");
        open("/app/institution/end.xhtml?institution=INM");
        page.fill("[id$=':last']", "2020-01-01");
        page.locator("[id$=':end']").click();
        page.locator("[role=alert]").waitFor();
        assertThat(main()).contains("Se le invitó al periodo");
        picture("institution-end");
        open("/app/people/list.xhtml?text=secretaria+de+salud");
        assertThat(main()).contains("titular.salud");
        picture("people-list");
        open("/app/institution/add.xhtml");
        picture("institution-add");
    }

    @Test
    void nobody_else_reaches_the_register() {
        enter("revisora.unidad", "/app/home.xhtml");
        assertThat(page.locator("#menu").innerText()).doesNotContain("Personas");
        for (String address : List.of(
                "/app/institution/sheet.xhtml?institution=INM",
                "/app/people/list.xhtml",
                "/app/catalogue/list.xhtml")) {
            assertThat(open(address)).as(address).isEqualTo(403);
        }
    }

    /** What the world reads of the sealed 2022: its seal, its figures, its documents to the byte. */
    private static String sealed() {
        Rest anybody = Rest.anonymous();
        byte[] document =
                anybody.get("/editions/2022/documents/executive-report.pdf").body();
        return anybody.read("/editions").getJsonArray("items").stream()
                        .filter(one -> one.asJsonObject().getString("code").equals("2022"))
                        .toList()
                + anybody.read("/editions/2022/figures").toString()
                + anybody.read("/editions/2022/figures/reports.total/records?limit=200")
                + Arrays.hashCode(document);
    }

    private static String report(String institution, String name) throws SQLException {
        ReadyReports.add(institution, name);
        return Product.records()
                .texts("select id from action_report where name = '" + name + "'")
                .get(0);
    }

    private static List<String> lines(String action, String subject) {
        return Product.records()
                .texts("select details ->> 'by' from audit_line where action = '" + action + "' and subject_id = '"
                        + subject + "' order by id");
    }

    private String main() {
        return page.locator("main").innerText();
    }
}
