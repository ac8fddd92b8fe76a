package mx.compendium.catalogue.model;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import mx.compendium.catalogue.PrincipleRow;

/** One of the ten guiding principles of the Global Compact. */
@Entity
@Cacheable
@Table(name = "principle")
public class Principle {

    @Id
    private int number;

    @Column(nullable = false, length = 1)
    private String letter;

    @Column(nullable = false, length = 120)
    private String name;

    @Column(name = "name_en", nullable = false, length = 120)
    private String nameEn;

    @SuppressWarnings("NullAway.Init")
    protected Principle() {}

    public PrincipleRow row() {
        return new PrincipleRow(number, letter, name, nameEn);
    }
}
