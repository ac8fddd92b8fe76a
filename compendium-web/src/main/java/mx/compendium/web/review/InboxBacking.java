package mx.compendium.web.review;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import mx.compendium.action.ReportState;
import mx.compendium.kernel.NotFound;
import mx.compendium.kernel.Slice;
import mx.compendium.review.InboxRow;
import mx.compendium.review.ReviewerRow;
import mx.compendium.review.boundary.Reviewing;
import mx.compendium.web.faces.Asked;
import mx.compendium.web.faces.Operation;
import org.jspecify.annotations.Nullable;

/** What waits for the unit in a period, narrowed by the address. */
@Named("reviewInbox")
@RequestScoped
public class InboxBacking {

    private static final int ROWS = 50;

    /** One value of the filter, in words, with the address without it. */
    public record Chip(String text, String without) {}

    @Inject
    Asked asked;

    @Inject
    Operation operation;

    @Inject
    InboxChoices choices;

    @EJB
    Reviewing reviewing;

    private @Nullable InboxAddress address;
    private Slice<InboxRow> slice = new Slice<>(List.of(), null);

    @PostConstruct
    void read() {
        address = new InboxAddress(asked, asked.required("period"));
        slice = reviewing.inbox(address.filter(), asked.parameter("cursor"), ROWS);
    }

    public List<InboxRow> getRows() {
        return slice.items();
    }

    /** Where the list goes on; null at its end. */
    public @Nullable String getMore() {
        return slice.nextCursor() == null ? null : address().from(slice.nextCursor());
    }

    public List<Chip> getChips() {
        return address().values().entrySet().stream()
                .map(one -> new Chip(
                        choices.word(one.getKey(), one.getValue()), address().without(one.getKey())))
                .toList();
    }

    public @Nullable String value(String name) {
        return address().values().get(name);
    }

    public String sheet(InboxRow row) {
        return address().sheet(row.report());
    }

    /** Whether it can be accepted together with others, unread. */
    public boolean isPlain(InboxRow row) {
        return isWaiting(row) && row.confirmedWarnings() == 0 && row.open() == 0 && !row.own();
    }

    private static boolean isWaiting(InboxRow row) {
        return row.state() == ReportState.DELIVERED || row.state() == ReportState.IN_REVIEW;
    }

    public boolean isAnyPlain() {
        return getRows().stream().anyMatch(this::isPlain);
    }

    public List<ReviewerRow> getReviewers() {
        return reviewing.reviewers();
    }

    /** How many were accepted together just now; null when none were. */
    public @Nullable Integer getAccepted() {
        String accepted = asked.parameter("accepted");
        return accepted != null && accepted.matches("[0-9]{1,4}") ? Integer.valueOf(accepted) : null;
    }

    /** Whose reports were given to somebody just now. */
    public @Nullable String getAssigned() {
        String institution = asked.parameter("assigned");
        return institution == null ? null : choices.word("institution", institution);
    }

    /** Gives an institution's reports to one reviewer. */
    public void assign() {
        String institution = text("assignee-institution");
        UUID reviewer = reviewer(text("assignee"));
        String period = asked.required("period");
        operation.run("review.assign " + institution + ' ' + reviewer, () -> {
            reviewing.assign(period, institution, reviewer);
            return "/app/review/inbox.xhtml?period=" + period + "&assigned=" + institution;
        });
    }

    private String text(String name) {
        return Objects.requireNonNullElse(asked.parameter(name), "");
    }

    private UUID reviewer(String chosen) {
        return getReviewers().stream()
                .map(ReviewerRow::person)
                .filter(one -> one.toString().equals(chosen))
                .findFirst()
                .orElseThrow(() -> new NotFound("person " + chosen));
    }

    private InboxAddress address() {
        return Objects.requireNonNull(address);
    }
}
