package mx.compendium.catalogue.model;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import mx.compendium.catalogue.FederalEntityRow;

/** A federal entity of Mexico. */
@Entity
@Cacheable
@Table(name = "federal_entity")
public class FederalEntity {

    @Id
    @Column(name = "inegi_code", length = 2)
    private String inegiCode;

    @Column(nullable = false, length = 120)
    private String name;

    @Column(nullable = false, length = 10)
    private String abbreviation;

    @SuppressWarnings("NullAway.Init")
    protected FederalEntity() {}

    public FederalEntityRow row() {
        return new FederalEntityRow(inegiCode, name, abbreviation);
    }
}
