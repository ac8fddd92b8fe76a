package mx.compendium.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The unit reminds who is missing while the mail server is away; the mail goes once it is back, and people read their notices. */
class MailStoryIT extends Story {

    private static final String MISSING = "/app/period/missing.xhtml?period=2024&group=LEG";
    private static final String MAILS = "/app/notification/list.xhtml?institution=CDIP";
    private static final String LIAISON = "enlace.cdip@demostracion.example.invalid";

    @Test
    void a_reminder_written_while_the_mail_server_is_away_goes_once_when_it_is_back() throws InterruptedException {
        Rest.as("enlace.cdip").read("/me");
        Rest.as("titular.csen").read("/me");
        enter("admin.unidad", MISSING);
        picture("mail-1-missing");
        reminds();
        waitsWithItsReason();
        try (Mailbox mailbox = Mailbox.open()) {
            goesWhenTheServerIsBack(mailbox);
        }
        oneNoticeEach();
    }

    private void reminds() {
        press("Recordar a las 2 que faltan");
        assertThat(heading()).isEqualTo("Recordar la entrega a 2 instituciones");
        assertThat(main())
                .contains("Cámara de Diputados", "Cámara de Senadores")
                .doesNotContain("Guerrero");
        picture("mail-2-remind");
        page.locator("[id$=':remind']").dblclick();
        page.waitForURL("**/app/period/missing.xhtml**reminded=2**");
        assertThat(page.locator("[role=status]").innerText()).contains("Se avisó a 2 instituciones", "salen 2 correos");
        picture("mail-3-reminded");
    }

    private void waitsWithItsReason() throws InterruptedException {
        Waiting.until(() -> problem("SERVER_AWAY"));
        open(MAILS);
        assertThat(main()).contains("En espera").doesNotContain("Sin servidor de correo configurado");
        picture("mail-4-waiting");
        page.locator("main .table a").first().click();
        assertThat(main())
                .contains("El servidor de correo no responde", LIAISON, "Falta la entrega de 2024")
                .contains("/app/action/list.xhtml?period=2024")
                .contains("(hora del centro de México)");
        picture("mail-5-sheet");
    }

    private void goesWhenTheServerIsBack(Mailbox mailbox) throws InterruptedException {
        page.locator("[id$=':retry']").dblclick();
        page.waitForURL("**retried=now**");
        List<String> received =
                Waiting.until(() -> Optional.of(mailbox.of(LIAISON)).filter(mails -> !mails.isEmpty()));
        assertThat(received)
                .singleElement()
                .satisfies(mail -> assertThat(mail)
                        .contains("Falta la entrega de 2024", "compendio@example.invalid")
                        .contains(Product.address() + "/app/action/list.xhtml?period=2024"));
        // what waited for the server follows by itself
        Waiting.until(() -> Optional.of(mailbox.of("titular.csen@demostracion.example.invalid"))
                .filter(mails -> !mails.isEmpty()));
        Waiting.until(() -> Optional.of(unsent()).filter(List::isEmpty));
        open(MAILS);
        assertThat(main()).contains("Enviado");
        assertThat(mailbox.of(LIAISON)).hasSize(1);
        picture("mail-6-sent");
    }

    private static void oneNoticeEach() {
        assertThat(
                        Product.records()
                                .texts(
                                        "select institution from notice where kind = 'REMINDER' and institution in ('CDIP', 'CSEN')"))
                .containsExactlyInAnyOrder("CDIP", "CSEN");
    }

    @Test
    void people_read_their_notices_mark_them_and_see_nobody_elses() throws SQLException {
        Rest.as("enlace.ifdp").read("/me");
        enter("enlace.ifdp", "/app/home.xhtml");
        assertThat(page.locator(".notices .count").count()).isZero();
        ReadyReports.add("IFDP", "Asesoría jurídica de la defensoría");
        Rest.as("titular.ifdp").post("/periods/2024/deliveries");
        open("/app/home.xhtml");
        assertThat(page.locator(".notices .count").innerText()).isEqualTo("1");
        page.locator(".notices").click();
        assertThat(main()).contains("Acuse de la entrega de 2024: ACUSE-2024-IFDP-01", "Nuevo");
        picture("mail-7-notices");
        page.setViewportSize(1440, 900);
        press("Marcar como leído");
        page.locator("text=No tiene avisos nuevos").waitFor();
        assertThat(page.locator(".notices .count").count()).isZero();
        picture("mail-8-read");
        assertThat(Rest.as("enlace.ifdp").screen("/app/notification/list.xhtml").statusCode())
                .isEqualTo(403);
        assertThat(Rest.text(Rest.as("enlace.ef-jal").screen("/app/notice/list.xhtml")))
                .doesNotContain("IFDP");
    }

    private static List<String> unsent() {
        return Product.records()
                .texts("select m.id from mail m join notice n on n.id = m.notice where m.state <> 'SENT'"
                        + " and n.institution in ('CDIP', 'CSEN')");
    }

    private static Optional<String> problem(String problem) {
        return Product.records()
                .texts("select m.problem from mail m join notice n on n.id = m.notice where n.institution = 'CDIP'"
                        + " and m.problem = '" + problem + "'")
                .stream()
                .findFirst();
    }

    private String main() {
        return page.locator("main").innerText();
    }
}
