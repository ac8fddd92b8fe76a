package mx.compendium.notification.gateway;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.mail.Address;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Objects;
import java.util.Properties;
import mx.compendium.notification.MailProblem;
import mx.compendium.notification.model.Letter;
import org.jspecify.annotations.Nullable;

/** Hands letters to the mail server that the application server names. */
@Dependent
public class MailServer {

    private static final String TEN_SECONDS = "10000";

    @Resource(lookup = "java:jboss/mail/Compendium")
    private @Nullable Session session;

    MailServer() {}

    /** For a session from elsewhere. */
    public MailServer(Session session) {
        this.session = session;
    }

    /**
     * What came of a letter.
     *
     * @param problem null when the server took it
     * @param detail in the server's words
     */
    public record Answer(
            @Nullable MailProblem problem, @Nullable String detail) {}

    /** Hands over one letter; returns within seconds, whatever the server does. */
    public Answer send(Letter letter) {
        Session patient = patient(Objects.requireNonNull(session));
        try {
            Address address = new InternetAddress(letter.address(), true);
            return send(patient, message(patient, letter, address), address);
        } catch (AddressException malformed) {
            return answer(MailProblem.ADDRESS_REFUSED, malformed);
        } catch (MessagingException refused) {
            return answer(MailProblem.REFUSED, refused);
        }
    }

    private static Answer send(Session session, MimeMessage message, Address address) throws MessagingException {
        try (Transport transport = session.getTransport("smtp")) {
            try {
                transport.connect();
            } catch (MessagingException away) {
                return answer(MailProblem.SERVER_AWAY, away);
            }
            transport.sendMessage(message, new Address[] {address});
            return new Answer(null, null);
        } catch (SendFailedException refused) {
            boolean address5xx = refused.getInvalidAddresses() != null && refused.getInvalidAddresses().length > 0;
            return answer(address5xx ? MailProblem.ADDRESS_REFUSED : MailProblem.REFUSED, refused);
        }
    }

    /** Without limits of its own a session waits for a silent server for ever. */
    private static Session patient(Session session) {
        Properties settings = session.getProperties();
        settings.putIfAbsent("mail.smtp.connectiontimeout", TEN_SECONDS);
        settings.putIfAbsent("mail.smtp.timeout", TEN_SECONDS);
        settings.putIfAbsent("mail.smtp.writetimeout", TEN_SECONDS);
        return session;
    }

    private static MimeMessage message(Session session, Letter letter, Address address) throws MessagingException {
        MimeMessage message = new MimeMessage(session) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", "<" + letter.id() + "@compendium>");
            }
        };
        message.setFrom();
        message.setRecipient(RecipientType.TO, address);
        message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
        message.setText(letter.text(), StandardCharsets.UTF_8.name());
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setSentDate(Date.from(letter.at()));
        message.saveChanges();
        return message;
    }

    private static Answer answer(MailProblem problem, MessagingException why) {
        String said =
                Objects.requireNonNullElse(why.getMessage(), why.getClass().getSimpleName());
        return new Answer(problem, said.lines().findFirst().orElse(said));
    }
}
