package mx.compendium.action.model;

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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import mx.compendium.action.Continuity;
import mx.compendium.action.ReportRow;
import mx.compendium.action.ReportSheet;
import mx.compendium.action.ReportSheet.Partner;
import mx.compendium.action.ReportState;
import mx.compendium.action.ReportType;
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
    @JoinColumn(name = "joint_programme")
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

    @OneToMany(mappedBy = "report")
    @OrderBy("ordinal")
    private List<Measurement> measurements;

    @OneToMany(mappedBy = "report")
    @OrderBy("ordinal")
    private List<Evidence> evidence;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 9)
    private ReportState state;

    @Column(nullable = false)
    private int completeness;

    @Column(name = "accepted_at")
    private @Nullable Instant acceptedAt;

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
