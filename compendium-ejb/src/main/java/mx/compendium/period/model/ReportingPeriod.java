package mx.compendium.period.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import mx.compendium.kernel.RulesBroken;
import mx.compendium.kernel.Violation;
import mx.compendium.period.Citation;
import mx.compendium.period.PeriodDraft;
import mx.compendium.period.PeriodRow;
import mx.compendium.period.PeriodState;
import mx.compendium.period.PeriodTemplate;
import mx.compendium.period.PeriodTerms;
import mx.compendium.period.RoundingRule;
import org.jspecify.annotations.Nullable;

/** An edition of the report: what it covers, until when it is captured, by which rules it counts, and how far it is. */
@Entity
@Table(name = "reporting_period")
public class ReportingPeriod {

    @Id
    @Column(length = 20)
    private String code;

    @Column(nullable = false, length = 250)
    private String title;

    @Column(name = "coverage_start", nullable = false)
    private LocalDate coverageStart;

    @Column(name = "coverage_end", nullable = false)
    private LocalDate coverageEnd;

    @Column(name = "due_at", nullable = false)
    private Instant dueAt;

    @Column(name = "closes_at", nullable = false)
    private Instant closesAt;

    @Column(nullable = false, length = 40)
    private String zone;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 8)
    private RoundingRule rounding;

    @Column(name = "history_begins", nullable = false, length = 20)
    private String historyBegins;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 9)
    private PeriodState state;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private PeriodTemplate template;

    @Column(name = "source_document", length = 250)
    private @Nullable String sourceDocument;

    @Column(name = "source_page", length = 80)
    private @Nullable String sourcePage;

    @Column(name = "source_origin", length = 500)
    private @Nullable String sourceOrigin;

    @Column(nullable = false, updatable = false)
    private boolean demonstration;

    @Version
    @Column(nullable = false)
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected ReportingPeriod() {}

    /** A planned period; the draft has been checked by {@link PeriodPlan}. */
    public ReportingPeriod(PeriodDraft draft) {
        this.code = draft.code();
        this.state = PeriodState.PLANNED;
        take(draft.terms());
    }

    /** Changes what is agreed about it; checked by {@link PeriodPlan} and {@link R42PeriodChange}. */
    public void agree(PeriodTerms terms) {
        take(terms);
    }

    private void take(PeriodTerms terms) {
        title = terms.title().strip();
        coverageStart = terms.coverageStart();
        coverageEnd = terms.coverageEnd();
        dueAt = terms.dueAt();
        closesAt = terms.closesAt();
        zone = terms.zone();
        rounding = terms.rounding();
        historyBegins = terms.historyBegins();
        template = terms.template();
        Citation source = terms.source();
        sourceDocument = source == null ? null : source.document();
        sourcePage = source == null ? null : source.page();
        sourceOrigin = source == null ? null : source.origin();
    }

    public PeriodTerms terms() {
        return new PeriodTerms(
                title, coverageStart, coverageEnd, dueAt, closesAt, zone, rounding, historyBegins, template, source());
    }

    private @Nullable Citation source() {
        return sourceDocument == null || sourcePage == null || sourceOrigin == null
                ? null
                : new Citation(sourceDocument, sourcePage, sourceOrigin);
    }

    /** What stands against capturing in it, now or ever: an edition taken over is not captured here. */
    public List<Violation> againstCapturing() {
        return source() == null ? List.of() : List.of(Violation.of("period.taken-over.not-captured"));
    }

    public String code() {
        return code;
    }

    public PeriodState state() {
        return state;
    }

    public int version() {
        return version;
    }

    public void open() {
        RulesBroken.ifAny(againstCapturing());
        step(PeriodState.PLANNED, PeriodState.OPEN, "period.open.not-planned");
    }

    /** Its capture is over; of an edition taken over, what is taken in is complete. */
    public void close() {
        if (source() == null) {
            step(PeriodState.OPEN, PeriodState.CLOSED, "period.close.not-open");
        } else {
            step(PeriodState.PLANNED, PeriodState.CLOSED, "period.close.taken-in-already");
        }
    }

    public void seal() {
        step(PeriodState.CLOSED, PeriodState.SEALED, "period.seal.not-closed");
    }

    public void publish() {
        step(PeriodState.SEALED, PeriodState.PUBLISHED, "period.publish.not-sealed");
    }

    /** Whether its data are frozen. */
    public boolean sealed() {
        return state.compareTo(PeriodState.SEALED) >= 0;
    }

    /** What stands against its seal as far as the period itself knows. */
    public List<Violation> againstSeal() {
        return unless(PeriodState.CLOSED, "period.seal.not-closed");
    }

    private void step(PeriodState from, PeriodState to, String otherwise) {
        RulesBroken.ifAny(unless(from, otherwise));
        state = to;
    }

    private List<Violation> unless(PeriodState demanded, String otherwise) {
        return state == demanded ? List.of() : List.of(Violation.of(otherwise, state));
    }

    public PeriodRow row(int invited) {
        return new PeriodRow(code, terms(), state, demonstration, invited, version);
    }
}
