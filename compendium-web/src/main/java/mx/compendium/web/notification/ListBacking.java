package mx.compendium.web.notification;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import mx.compendium.catalogue.boundary.CatalogueReading;
import mx.compendium.kernel.Slice;
import mx.compendium.notification.MailRow;
import mx.compendium.notification.MailState;
import mx.compendium.notification.NoticeKind;
import mx.compendium.notification.boundary.MailTending;
import mx.compendium.web.faces.Asked;
import mx.compendium.web.faces.Operation;
import mx.compendium.web.frame.PeriodSwitch;
import mx.compendium.web.text.Choice;
import mx.compendium.web.text.Say;
import org.jspecify.annotations.Nullable;

/** Every mail, narrowed by the address. */
@Named("notificationList")
@RequestScoped
public class ListBacking {

    private static final int ROWS = 50;

    @Inject
    Asked asked;

    @Inject
    Say say;

    @Inject
    Operation operation;

    @Inject
    PeriodSwitch periods;

    @EJB
    MailTending mails;

    @EJB
    CatalogueReading catalogues;

    private @Nullable MailAddress address;
    private Slice<MailRow> slice = new Slice<>(List.of(), null);
    private int unsent;

    @PostConstruct
    void read() {
        address = new MailAddress(asked);
        slice = mails.find(address.filter(), asked.parameter("cursor"), ROWS);
        unsent = mails.unsent();
    }

    public List<MailRow> getRows() {
        return slice.items();
    }

    /** Where the list goes on; null at its end. */
    public @Nullable String getMore() {
        return slice.nextCursor() == null
                ? null
                : Objects.requireNonNull(address).from(slice.nextCursor());
    }

    public @Nullable String value(String name) {
        return Objects.requireNonNull(address).value(name);
    }

    public boolean isServerNamed() {
        return mails.serverNamed();
    }

    /** How many could be tried again, of all. */
    public int getUnsent() {
        return unsent;
    }

    /** How many were sent off again just now; null when none were. */
    public @Nullable Integer getRetried() {
        String retried = asked.parameter("retried");
        return retried != null && retried.matches("[0-9]{1,7}") ? Integer.valueOf(retried) : null;
    }

    public void retryAll() {
        operation.run("mail.retry-all", () -> "/app/notification/list.xhtml?retried=" + mails.retryAll());
    }

    public List<Choice> getStates() {
        return of(MailState.values());
    }

    public List<Choice> getKinds() {
        return of(NoticeKind.values());
    }

    public List<Choice> getPeriods() {
        return periods.getRows().stream()
                .map(one -> new Choice(one.code(), one.code()))
                .toList();
    }

    public List<Choice> getInstitutions() {
        return catalogues.institutions().stream()
                .map(one -> new Choice(one.code(), one.name()))
                .toList();
    }

    private List<Choice> of(Enum<?>[] values) {
        return Arrays.stream(values)
                .map(one -> new Choice(one.name(), say.value(one)))
                .toList();
    }
}
