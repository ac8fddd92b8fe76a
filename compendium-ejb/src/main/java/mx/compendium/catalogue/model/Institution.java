package mx.compendium.catalogue.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import mx.compendium.catalogue.InstitutionGroup;
import mx.compendium.catalogue.InstitutionRow;
import org.jspecify.annotations.Nullable;

/** An institution that may be invited to report, as it is called today. */
@Entity
@Table(name = "institution")
public class Institution {

    @Id
    @Column(length = 20)
    private String code;

    @Column(nullable = false, length = 250)
    private String name;

    @Column(length = 40)
    private @Nullable String acronym;

    @Enumerated(EnumType.STRING)
    @Column(name = "group_code", nullable = false, length = 3)
    private InstitutionGroup group;

    @Column(name = "state_code", length = 2)
    private @Nullable String stateCode;

    @Column(name = "valid_from")
    private @Nullable LocalDate validFrom;

    @Column(name = "valid_until")
    private @Nullable LocalDate validUntil;

    @SuppressWarnings("UnusedVariable") // the provider and its queries read it
    @Version
    @Column(nullable = false)
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Institution() {}

    public InstitutionRow row() {
        return new InstitutionRow(code, name, acronym, group, stateCode, validFrom, validUntil);
    }
}
