package mx.compendium.action.model;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import mx.compendium.action.Continuity;
import mx.compendium.action.NewReport;
import mx.compendium.action.ReportContent;
import mx.compendium.action.ReportRow;
import mx.compendium.action.ReportSheet;
import mx.compendium.action.ReportSheet.Partner;
import mx.compendium.action.ReportState;
import mx.compendium.action.ReportType;
import mx.compendium.kernel.RulesBroken;
import mx.compendium.kernel.Violation;
import org.jspecify.annotations.Nullable;

/** One institution's report of one programme, action or good practice in one period. */
@Entity
@Table(name = "action_report")
@SuppressWarnings("UnusedVariable") // the provider and its queries read what the sheet does not show
public class ActionReport {

    @Id
    private UUID id;

    @Column(name = "period_code", nullable = false, updatable = false, length = 20)
    private String periodCode;

    @Column(nullable = false, updatable = false, length = 20)
    private String institution;

    @Column(length = 32)
    private @Nullable String folio;

    @Column(nullable = false)
    private UUID lineage;

    @ManyToOne
    @JoinColumn(name = "joint_programme", insertable = false, updatable = false)
    private @Nullable JointProgramme jointProgramme;

    @Column(nullable = false, length = 250)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 13)
    private ReportType type;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 9)
    private Continuity continuity;

    @Embedded
    private Alignment alignment;

    @Embedded
    private Audience audience;

    @Embedded
    private Scope scope;

    @Embedded
    private Narrative narrative;

    @ElementCollection
    @CollectionTable(name = "action_report_co_responsible", joinColumns = @JoinColumn(name = "report_id"))
    @Column(name = "institution", nullable = false, length = 20)
    private Set<String> coResponsible;

    @Column(name = "start_date")
    private @Nullable LocalDate startDate;

    @Column(name = "end_date")
    private @Nullable LocalDate endDate;

    @OneToMany(mappedBy = "report", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("ordinal")
    private List<Measurement> measurements;

    @OneToMany(mappedBy = "report", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("ordinal")
    private List<Evidence> evidence;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 9)
    private ReportState state;

    @Column(nullable = false)
    private int completeness;

    @Column(name = "accepted_at")
    private @Nullable Instant acceptedAt;

    @Column(name = "correction_due_at")
    private @Nullable Instant correctionDueAt;

    @Column(nullable = false)
    private boolean corrected;

    @Column(name = "excluded_because")
    private @Nullable String excludedBecause;

    @Column(nullable = false)
    private boolean featured;

    @Column(nullable = false, updatable = false)
    private boolean synthetic;

    @Column(name = "search_text", nullable = false)
    private String searchText;

    @Version
    @Column(nullable = false)
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected ActionReport() {}

    /** A report begun; its lineage is its own until it is said to continue another. */
    public ActionReport(String periodCode, String institution, UUID lineage, NewReport begun) {
        this.id = UUID.randomUUID();
        this.periodCode = periodCode;
        this.institution = institution;
        this.lineage = lineage;
        this.name = begun.name();
        this.type = begun.type();
        this.continuity = Continuity.NEW;
        this.alignment = new Alignment(begun.principalObjective());
        this.audience = new Audience();
        this.scope = new Scope();
        this.narrative = new Narrative();
        this.coResponsible = new HashSet<>();
        this.measurements = new ArrayList<>();
        this.evidence = new ArrayList<>();
        this.state = ReportState.DRAFT;
        this.searchText = begun.name();
    }

    public UUID id() {
        return id;
    }

    public UUID lineage() {
        return lineage;
    }

    public ReportState state() {
        return state;
    }

    public @Nullable String folio() {
        return folio;
    }

    public String institution() {
        return institution;
    }

    public String periodCode() {
        return periodCode;
    }

    public int version() {
        return version;
    }

    /** Its institution finds it complete: what was returned stays returned until it is delivered again. */
    public void markReady() {
        if (state == ReportState.RETURNED) {
            corrected = true;
            return;
        }
        step(ReportState.READY, ReportState.DRAFT);
    }

    /** Whether its institution's next delivery takes it along. */
    public boolean deliverable() {
        return state == ReportState.READY || (state == ReportState.RETURNED && corrected);
    }

    /**
     * Signed and handed in as it reads now.
     *
     * @param firstFolio given at its first delivery, not used later
     * @param files handed in before
     */
    public void deliver(String firstFolio, ReportContent said, String words, EvidenceFiles files) {
        if (!deliverable()) {
            throw new RulesBroken(Violation.of("report.deliver.not-ready", state));
        }
        say(said, files);
        folio = folio == null ? firstFolio : folio;
        searchText = words;
        completeness = 100;
        corrected = false;
        correctionDueAt = null;
        state = ReportState.DELIVERED;
    }

    /**
     * Taken over from an edition that was published before, as it stands there: nobody delivered or reviewed it here.
     *
     * @param itsFolio given when it is taken over the first time, not used later
     */
    public void takeOver(String itsFolio, ReportContent said, String words, Instant now) {
        step(ReportState.ACCEPTED, ReportState.DRAFT);
        say(said, EvidenceFiles.NONE);
        folio = folio == null ? itsFolio : folio;
        searchText = words;
        acceptedAt = acceptedAt == null ? now : acceptedAt;
    }

    private void say(ReportContent said, EvidenceFiles files) {
        name = said.name();
        type = said.type();
        continuity = said.continuity();
        alignment.say(said);
        audience.say(said);
        scope.say(said);
        narrative.say(said);
        coResponsible = new HashSet<>(said.coResponsible());
        startDate = said.startDate();
        endDate = said.endDate();
        measurements.clear();
        said.measurements().forEach(row -> measurements.add(new Measurement(this, row)));
        evidence.clear();
        said.evidence()
                .forEach(proof -> evidence.add(new Evidence(
                        this,
                        evidence.size() + 1,
                        proof,
                        proof.file() == null ? null : files.at(proof.file()).orElse(null))));
    }

    /** Somebody of the unit begins to read it. */
    public void take() {
        step(ReportState.IN_REVIEW, ReportState.DELIVERED);
    }

    /** Back to its institution, to be corrected until then. */
    public void giveBack(Instant correctUntil) {
        step(ReportState.RETURNED, ReportState.DELIVERED, ReportState.IN_REVIEW);
        correctionDueAt = correctUntil;
    }

    public void accept(Instant now) {
        step(ReportState.ACCEPTED, ReportState.DELIVERED, ReportState.IN_REVIEW);
        acceptedAt = now;
    }

    public void exclude(String because) {
        step(ReportState.EXCLUDED, ReportState.DELIVERED, ReportState.IN_REVIEW, ReportState.ACCEPTED);
        excludedBecause = because;
        featured = false;
    }

    /** Review opens again: what was decided by mistake is decided anew. */
    public void reopen() {
        step(ReportState.IN_REVIEW, ReportState.ACCEPTED, ReportState.EXCLUDED);
        acceptedAt = null;
        excludedBecause = null;
        featured = false;
    }

    /** Shown in the Informe Ejecutivo, or no longer. */
    public void feature(boolean shown) {
        if (state != ReportState.ACCEPTED) {
            throw new RulesBroken(Violation.of("report.feature.not-accepted", state));
        }
        featured = shown;
    }

    /** The unit's correction of the base of every count, told to the institution. */
    public void countUnder(int objective) {
        if (!inReview()) {
            throw new RulesBroken(Violation.of("report.objective.not-in-review", state));
        }
        alignment.principalObjective = objective;
        alignment.relatedObjectives.remove(objective);
    }

    private boolean inReview() {
        return state == ReportState.DELIVERED || state == ReportState.IN_REVIEW;
    }

    private void step(ReportState to, ReportState... from) {
        if (!List.of(from).contains(state)) {
            throw new RulesBroken(Violation.of("report.step.not-from-here", state, to));
        }
        state = to;
    }

    public Set<String> coResponsible() {
        return Set.copyOf(coResponsible);
    }

    /** Everything it says; its partners by the names they have. */
    public ReportSheet sheet(ReportRow row, Map<String, String> names) {
        return new ReportSheet(
                row,
                periodCode,
                jointProgramme == null ? null : jointProgramme.name(),
                continuity,
                partners(names),
                alignment.relatedObjectives.stream().sorted().toList(),
                alignment.principles.stream().sorted().toList(),
                List.copyOf(alignment.sdgTargets),
                narrative.summary,
                narrative.purpose,
                audience.populations.stream().sorted().toList(),
                audience.aimedAtGirlsAdolescentsWomen,
                audience.stages.stream().sorted().toList(),
                scope.national,
                scope.states.stream().sorted().toList(),
                List.copyOf(scope.municipalities),
                List.copyOf(scope.countriesAbroad),
                startDate,
                endDate,
                narrative.results,
                measurements.stream().map(Measurement::row).toList(),
                narrative.challenges,
                narrative.goodPractice(),
                evidence.stream().map(Evidence::row).toList(),
                acceptedAt,
                excludedBecause,
                version);
    }

    private List<Partner> partners(Map<String, String> names) {
        return coResponsible.stream()
                .sorted()
                .map(code -> new Partner(code, names.getOrDefault(code, code)))
                .toList();
    }
}
