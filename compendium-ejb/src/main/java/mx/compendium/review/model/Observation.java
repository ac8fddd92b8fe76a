package mx.compendium.review.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import mx.compendium.kernel.RulesBroken;
import mx.compendium.kernel.Violation;
import mx.compendium.review.ObservationDraft;
import mx.compendium.review.ObservationState;
import org.jspecify.annotations.Nullable;

/** What the unit asks to be corrected at one field; answered by the institution, closed by the unit. */
@Entity
@Table(name = "observation")
@SuppressWarnings("UnusedVariable") // the provider and its queries read what no verb needs
public class Observation {

    @Id
    private UUID id;

    @Column(name = "report_id", nullable = false, updatable = false)
    private UUID report;

    @Column(nullable = false, updatable = false, length = 120)
    private String field;

    @Column(nullable = false, updatable = false)
    private String text;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 8)
    private ObservationState state;

    @Column(name = "opened_by", nullable = false, updatable = false)
    private UUID openedBy;

    @Column(name = "opened_at", nullable = false, updatable = false)
    private Instant openedAt;

    private @Nullable String answer;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Version
    @Column(nullable = false)
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Observation() {}

    public Observation(UUID report, ObservationDraft said, UUID by, Instant now) {
        this.id = UUID.randomUUID();
        this.report = report;
        this.field = said.field();
        this.text = said.text().strip();
        this.state = ObservationState.OPEN;
        this.openedBy = by;
        this.openedAt = now;
    }

    public UUID report() {
        return report;
    }

    public UUID openedBy() {
        return openedBy;
    }

    public @Nullable String answer() {
        return answer;
    }

    /** Answered, or answered again until it is closed. */
    public void answer(String said, Instant now) {
        notClosed();
        answer = said.strip();
        answeredAt = now;
        state = ObservationState.ANSWERED;
    }

    public void close(Instant now) {
        notClosed();
        state = ObservationState.CLOSED;
        closedAt = now;
    }

    private void notClosed() {
        if (state == ObservationState.CLOSED) {
            throw new RulesBroken(Violation.of("observation.closed-already"));
        }
    }
}
