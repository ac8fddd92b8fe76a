package mx.compendium.catalogue.model;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import mx.compendium.catalogue.ObjectiveRow;

/** One of the 23 objectives of the Global Compact. */
@Entity
@Cacheable
@Table(name = "objective")
public class Objective {

    @Id
    private int number;

    @Column(name = "short_name", nullable = false, length = 120)
    private String shortName;

    @Column(name = "official_name", nullable = false, length = 400)
    private String officialName;

    @Column(name = "display_name", nullable = false, length = 400)
    private String displayName;

    @Column(name = "short_name_en", nullable = false, length = 120)
    private String shortNameEn;

    @Column(name = "display_name_en", nullable = false, length = 400)
    private String displayNameEn;

    @SuppressWarnings("NullAway.Init")
    protected Objective() {}

    public ObjectiveRow row() {
        return new ObjectiveRow(number, shortName, officialName, displayName, shortNameEn, displayNameEn);
    }
}
