package mx.compendium.identity.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import mx.compendium.identity.Capacity;
import org.jspecify.annotations.Nullable;

/** A person acts for an institution in a capacity, from a day on and until a day if it is known. */
@Entity
@Table(name = "membership")
public class Membership {

    @SuppressWarnings("UnusedVariable") // the provider and its queries read it
    @Id
    private UUID id;

    @SuppressWarnings("UnusedVariable") // the provider and its queries read it
    @ManyToOne(optional = false)
    @JoinColumn(name = "person", nullable = false, updatable = false)
    private Person person;

    @Column(nullable = false, updatable = false, length = 20)
    private String institution;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 16)
    private Capacity capacity;

    @Column(name = "valid_from", nullable = false)
    private LocalDate validFrom;

    @Column(name = "valid_until")
    private @Nullable LocalDate validUntil;

    @SuppressWarnings("UnusedVariable") // the provider and its queries read it
    @Version
    @Column(nullable = false)
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Membership() {}

    public Membership(Person person, String institution, Capacity capacity, LocalDate validFrom) {
        this.id = UUID.randomUUID();
        this.person = person;
        this.institution = institution;
        this.capacity = capacity;
        this.validFrom = validFrom;
    }
}
