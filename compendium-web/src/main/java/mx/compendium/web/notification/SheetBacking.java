package mx.compendium.web.notification;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import java.util.UUID;
import mx.compendium.kernel.NotFound;
import mx.compendium.notification.MailSheet;
import mx.compendium.notification.MailState;
import mx.compendium.notification.boundary.MailTending;
import mx.compendium.web.faces.Asked;
import mx.compendium.web.faces.Operation;
import org.jspecify.annotations.Nullable;

/** One mail: what it says, where it goes, and why it has not gone. */
@Named("notificationSheet")
@RequestScoped
public class SheetBacking {

    @Inject
    Asked asked;

    @Inject
    Operation operation;

    @EJB
    MailTending mails;

    private @Nullable MailSheet sheet;

    @PostConstruct
    void read() {
        sheet = mails.sheet(id(asked.required("id")));
    }

    public MailSheet getSheet() {
        return Objects.requireNonNull(sheet);
    }

    public boolean isSent() {
        return getSheet().row().state() == MailState.SENT;
    }

    /** Whether it waits only because no mail server is named. */
    public boolean isServerMissing() {
        return getSheet().row().state() == MailState.WAITING && !mails.serverNamed();
    }

    public boolean isRetried() {
        return "now".equals(asked.parameter("retried"));
    }

    public void retry() {
        UUID id = getSheet().row().id();
        operation.run("mail.retry " + id, () -> {
            mails.retry(id);
            return "/app/notification/sheet.xhtml?id=" + id + "&retried=now";
        });
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException malformed) {
            throw new NotFound("mail " + text);
        }
    }
}
