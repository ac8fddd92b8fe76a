package mx.compendium.period.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import mx.compendium.catalogue.InstitutionGroup;
import mx.compendium.catalogue.InstitutionRow;
import mx.compendium.period.ParticipationRow;
import org.jspecify.annotations.Nullable;

/** An institution invited to a period, with the name and group it has then and keeps there. */
@Entity
@Table(name = "participation")
public class Participation {

    @SuppressWarnings("UnusedVariable") // the provider and its queries read it
    @Id
    private UUID id;

    @SuppressWarnings("UnusedVariable") // the provider and its queries read it
    @Column(name = "period_code", nullable = false, updatable = false, length = 20)
    private String periodCode;

    @Column(nullable = false, updatable = false, length = 20)
    private String institution;

    @Column(nullable = false, length = 250)
    private String name;

    @Column(length = 40)
    private @Nullable String acronym;

    @Enumerated(EnumType.STRING)
    @Column(name = "group_code", nullable = false, length = 3)
    private InstitutionGroup group;

    @Column(name = "state_code", length = 2)
    private @Nullable String stateCode;

    @Column(name = "extended_until")
    private @Nullable Instant extendedUntil;

    @Column(name = "extension_reason")
    private @Nullable String extensionReason;

    @SuppressWarnings("UnusedVariable") // the provider and its queries read it
    @Version
    @Column(nullable = false)
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Participation() {}

    public Participation(String periodCode, InstitutionRow invited) {
        this.id = UUID.randomUUID();
        this.periodCode = periodCode;
        this.institution = invited.code();
        this.name = invited.name();
        this.acronym = invited.acronym();
        this.group = invited.group();
        this.stateCode = invited.stateCode();
    }

    /** Gives it a later date of its own, checked by {@link R29Extension}. */
    public void extend(Instant until, String reason) {
        extendedUntil = until;
        extensionReason = reason.strip();
    }

    /** Its own later date, null without one. */
    public @Nullable Instant extendedUntil() {
        return extendedUntil;
    }

    public ParticipationRow row() {
        return new ParticipationRow(institution, name, acronym, group, stateCode, extendedUntil, extensionReason);
    }
}
