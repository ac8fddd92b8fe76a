package mx.compendium.notification.boundary;

import static mx.compendium.notification.boundary.House.ADMIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import mx.compendium.ground.AtOnce;
import mx.compendium.ground.Database;
import mx.compendium.ground.DatabaseTest;
import mx.compendium.ground.Login;
import mx.compendium.ground.Wiring;
import mx.compendium.kernel.RulesBroken;
import mx.compendium.kernel.Violation;
import mx.compendium.notification.MailFilter;
import mx.compendium.notification.MailProblem;
import mx.compendium.notification.MailRow;
import mx.compendium.notification.MailSheet;
import mx.compendium.notification.MailState;
import mx.compendium.notification.boundary.MailJobs.Outcome;
import mx.compendium.notification.gateway.MailServer;
import mx.compendium.notification.model.Letter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Mails go to a real mail server, once each; what cannot go waits, keeps its reason, and goes later. */
@DatabaseTest(demonstration = true)
class MailJobsTest {

    private static final MailFilter ALL = new MailFilter(null, null, null, null);

    private Database database;
    private House house;
    private GreenMail smtp;
    private MailServer server;

    @BeforeEach
    void aMailServerRuns(Database given) {
        database = given;
        house = new House(database).quiet();
        smtp = new GreenMail(ServerSetup.SMTP.dynamicPort());
        smtp.start();
        server = new MailServer(session(smtp.getSmtp().getPort()));
    }

    @AfterEach
    void stop() {
        smtp.stop();
    }

    @Test
    void a_mail_goes_once_to_its_person_with_the_address_of_the_page() throws Exception {
        house.extend("EF-GRO");
        sendAll(server);
        sendAll(server);
        assertThat(received()).containsExactlyInAnyOrder("enlace.gro@example.invalid", "titular.gro@example.invalid");
        MimeMessage message = smtp.getReceivedMessages()[0];
        assertThat(message.getSubject()).isEqualTo("Prórroga para entregar 2024");
        assertThat(message.getFrom()[0]).hasToString("compendio@example.invalid");
        assertThat(String.valueOf(message.getContent()))
                .contains("https://compendium.example/app/action/list.xhtml?period=2024")
                .contains("(hora del centro de México)");
        assertThat(mails()).allSatisfy(mail -> {
            assertThat(mail.state()).isEqualTo(MailState.SENT);
            assertThat(mail.sentAt()).isNotNull();
        });
    }

    @Test
    void a_dead_server_keeps_the_mail_waiting_with_its_reason_and_it_goes_when_the_server_is_back() {
        int port = smtp.getSmtp().getPort();
        smtp.stop();
        house.extend("EF-GRO");
        assertThat(sendNext(server)).contains(Outcome.SERVER_AWAY);
        MailSheet sheet = sheet(mails().stream()
                .filter(mail -> mail.attempts() == 1)
                .findFirst()
                .orElseThrow());
        assertThat(sheet.row().state()).isEqualTo(MailState.WAITING);
        assertThat(sheet.row().problem()).isEqualTo(MailProblem.SERVER_AWAY);
        assertThat(sheet.detail()).contains(String.valueOf(port));
        assertThat(sheet.nextAttemptAt()).isAfter(sheet.row().toldAt());
        database.doInTransaction(em -> new Wiring(em, Login.nobody())
                .with(MailServer.class, server)
                .bean(MailJobs.class)
                .serverIsAway());
        assertThat(mails()).extracting(MailRow::problem).containsOnly(MailProblem.SERVER_AWAY);

        smtp = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        smtp.start();
        sendAll(server);
        house.as(ADMIN, MailTending.class, MailTending::retryAll);
        sendAll(server);
        assertThat(received()).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void an_address_that_is_none_fails_at_once_and_says_so() {
        database.run("update person set email = 'sin arroba' where username = 'enlace.gro'");
        house.extend("EF-GRO");
        sendAll(server);
        assertThat(of("enlace.gro").state()).isEqualTo(MailState.FAILED);
        assertThat(of("enlace.gro").problem()).isEqualTo(MailProblem.ADDRESS_REFUSED);
        database.run("update person set email = 'enlace.gro@example.invalid' where username = 'enlace.gro'");
        house.as(
                ADMIN,
                MailTending.class,
                tending -> tending.retry(of("enlace.gro").id()));
        sendAll(server);
        assertThat(of("enlace.gro").state()).isEqualTo(MailState.SENT);
    }

    @Test
    void what_was_sent_is_not_sent_again() {
        house.extend("EF-GRO");
        sendAll(server);
        UUID sent = mails().get(0).id();
        assertThat(codes(() -> house.as(ADMIN, MailTending.class, tending -> tending.retry(sent))))
                .containsExactly("mail.retry.sent-already");
    }

    @Test
    void a_mail_that_nobody_got_goes_to_whoever_is_known_by_now() {
        house.extend("SECTUR");
        UUID mail = mails().get(0).id();
        assertThat(codes(() -> house.as(ADMIN, MailTending.class, tending -> tending.retry(mail))))
                .containsExactly("mail.retry.nobody-yet");
        Login late = Login.of("enlace.sectur", "focal-point").claiming("enlace.sectur", "Tarde", "SECTUR");
        house.as(
                late,
                NoticeReading.class,
                reading -> assertThat(reading.unread()).isEqualTo(1));
        house.as(ADMIN, MailTending.class, tending -> tending.retry(mail));
        sendAll(server);
        assertThat(received()).containsExactly("enlace.sectur@example.invalid");
    }

    /** Both are in the middle of sending at the same time: neither waits for the other's row nor takes it. */
    @Test
    void two_servers_at_once_send_each_mail_once() {
        house.extend("EF-GRO");
        CyclicBarrier meeting = new CyclicBarrier(2);
        MailServer slow = new MailServer(session(smtp.getSmtp().getPort())) {
            @Override
            public Answer send(Letter letter) {
                try {
                    meeting.await(30, TimeUnit.SECONDS);
                } catch (Exception apart) {
                    throw new IllegalStateException(apart);
                }
                return super.send(letter);
            }
        };
        List<CompletableFuture<Optional<Outcome>>> servers = Stream.of(1, 2)
                .map(one -> CompletableFuture.supplyAsync(() -> sendNext(slow), AtOnce.THREADS))
                .toList();
        assertThat(servers.stream().map(CompletableFuture::join)).containsOnly(Optional.of(Outcome.SENT));
        assertThat(sendNext(slow)).isEmpty();
        assertThat(received()).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void mails_are_listed_by_state_and_walked_by_slices() {
        house.extend("EF-GRO");
        house.extend("SALUD");
        assertThat(find(new MailFilter(MailState.FAILED, null, null, null)))
                .extracting(MailRow::institution)
                .containsExactly("SALUD");
        var first = house.ask(ADMIN, MailTending.class, tending -> tending.find(ALL, null, 2));
        var rest = house.ask(ADMIN, MailTending.class, tending -> tending.find(ALL, first.nextCursor(), 2));
        assertThat(first.items()).hasSize(2).doesNotContainAnyElementsOf(rest.items());
        assertThat(rest.items()).hasSize(1);
        assertThat(house.ask(ADMIN, MailTending.class, MailTending::unsent)).isEqualTo(2);
        assertThat(house.ask(ADMIN, MailTending.class, MailTending::retryAll)).isEqualTo(2);
        assertThat(rest.nextCursor()).isNull();
    }

    private void sendAll(MailServer to) {
        Optional<Outcome> last = sendNext(to);
        while (last.isPresent()) {
            last = sendNext(to);
        }
    }

    private Optional<Outcome> sendNext(MailServer to) {
        return database.inTransaction(em -> new Wiring(em, Login.nobody())
                .with(MailServer.class, to)
                .bean(MailJobs.class)
                .sendNext());
    }

    private List<MailRow> mails() {
        return find(ALL);
    }

    private List<MailRow> find(MailFilter filter) {
        return house.ask(ADMIN, MailTending.class, tending -> tending.find(filter, null, 200))
                .items();
    }

    private MailRow of(String username) {
        String id = database.value(
                "select m.id from mail m join person p on p.id = m.person where p.username = '" + username + "'");
        return sheet(UUID.fromString(id)).row();
    }

    private MailSheet sheet(MailRow row) {
        return sheet(row.id());
    }

    private MailSheet sheet(UUID id) {
        return house.ask(ADMIN, MailTending.class, tending -> tending.sheet(id));
    }

    private List<String> received() {
        return Arrays.stream(smtp.getReceivedMessages())
                .map(message -> GreenMailUtil.getAddressList(recipients(message)))
                .toList();
    }

    private static jakarta.mail.Address[] recipients(MimeMessage message) {
        try {
            return message.getAllRecipients();
        } catch (jakarta.mail.MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static Session session(int port) {
        Properties settings = new Properties();
        settings.setProperty("mail.smtp.host", "127.0.0.1");
        settings.setProperty("mail.smtp.port", String.valueOf(port));
        settings.setProperty("mail.from", "compendio@example.invalid");
        return Session.getInstance(settings);
    }

    private static List<String> codes(Runnable attempt) {
        return catchThrowableOfType(RulesBroken.class, attempt::run).violations().stream()
                .map(Violation::code)
                .toList();
    }
}
