package mx.compendium.action.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import mx.compendium.action.MeasurementRow.AgeRow;

/** How many of a measurement belong to an age band. */
@Embeddable
public class AgeCount {

    @Column(nullable = false, length = 40)
    private String band;

    @Column(nullable = false)
    private long count;

    @SuppressWarnings("NullAway.Init")
    protected AgeCount() {}

    AgeCount(AgeRow said) {
        this.band = said.band();
        this.count = said.count();
    }

    AgeRow row() {
        return new AgeRow(band, count);
    }
}
