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
import mx.compendium.period.ParticipationRow.Asked;
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

    @Column(name = "reopening_until")
    private @Nullable Instant reopeningUntil;

    @Column(name = "reopening_reason")
    private @Nullable String reopeningReason;

    @Column(name = "reopening_asked_by", length = 36)
    private @Nullable String reopeningAskedBy;

    @Column(name = "reopened_until")
    private @Nullable Instant reopenedUntil;

    @Column(name = "reopened_because")
    private @Nullable String reopenedBecause;

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
        take(invited);
    }

    /** Takes the name and group it has in the catalogue; the last time when the period opens. */
    public void called(InstitutionRow today) {
        take(today);
    }

    private void take(InstitutionRow today) {
        name = today.name();
        acronym = today.acronym();
        group = today.group();
        stateCode = today.stateCode();
    }

    public String institution() {
        return institution;
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

    /** Asks for another administrator's agreement; replaces what was asked for before. */
    public void askReopening(Asked asked) {
        reopeningUntil = asked.until();
        reopeningReason = asked.reason().strip();
        reopeningAskedBy = asked.by().toString();
    }

    /** Puts what was asked for in force, checked by {@link R43Reopening}. */
    public void reopen(Asked asked) {
        reopenedUntil = asked.until();
        reopenedBecause = asked.reason();
        reopeningUntil = null;
        reopeningReason = null;
        reopeningAskedBy = null;
    }

    /** A reopening nobody has agreed to yet, null without one. */
    public @Nullable Asked asked() {
        return reopeningUntil == null || reopeningReason == null || reopeningAskedBy == null
                ? null
                : new Asked(reopeningUntil, reopeningReason, UUID.fromString(reopeningAskedBy));
    }

    public ParticipationRow row() {
        return new ParticipationRow(
                institution,
                name,
                acronym,
                group,
                stateCode,
                extendedUntil,
                extensionReason,
                reopenedUntil,
                reopenedBecause,
                asked());
    }
}
