package mx.compendium.action.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import mx.compendium.action.MeasurementRow;
import mx.compendium.action.Reach;
import org.jspecify.annotations.Nullable;

/** One counted result of a report; it changes with its report and under its version. */
@Entity
@Table(name = "measurement")
public class Measurement {

    @Id
    @SuppressWarnings("UnusedVariable") // the provider reads it
    private UUID id;

    @SuppressWarnings("UnusedVariable") // the provider reads it
    @ManyToOne(optional = false)
    @JoinColumn(name = "report_id", nullable = false, updatable = false)
    private ActionReport report;

    @Column(nullable = false)
    private int ordinal;

    @Column(nullable = false, length = 250)
    private String counted;

    @Column(nullable = false, length = 80)
    private String unit;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 8)
    private Reach reach;

    @Column(name = "counted_from", nullable = false)
    private LocalDate from;

    @Column(name = "counted_to", nullable = false)
    private LocalDate to;

    @Column(nullable = false)
    private long total;

    private @Nullable Long women;

    private @Nullable Long men;

    @Column(name = "sexual_diversity")
    private @Nullable Long sexualDiversity;

    @Column(name = "not_specified")
    private @Nullable Long notSpecified;

    @ElementCollection
    @CollectionTable(name = "measurement_age", joinColumns = @JoinColumn(name = "measurement_id"))
    @OrderColumn(name = "ordinal")
    private List<AgeCount> ages;

    @SuppressWarnings("NullAway.Init")
    protected Measurement() {}

    Measurement(ActionReport report, MeasurementRow said) {
        this.id = UUID.randomUUID();
        this.report = report;
        this.ordinal = said.ordinal();
        this.counted = said.counted();
        this.unit = said.unit();
        this.reach = said.reach();
        this.from = said.from();
        this.to = said.to();
        this.total = said.total();
        this.women = said.women();
        this.men = said.men();
        this.sexualDiversity = said.sexualDiversity();
        this.notSpecified = said.notSpecified();
        this.ages = said.ages().stream().map(AgeCount::new).collect(Collectors.toCollection(ArrayList::new));
    }

    MeasurementRow row() {
        return new MeasurementRow(
                ordinal,
                counted,
                unit,
                reach,
                from,
                to,
                total,
                women,
                men,
                sexualDiversity,
                notSpecified,
                ages.stream().map(AgeCount::row).toList());
    }
}
