package mx.compendium.identity.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who signed in at least once, or whom the unit linked before. */
@Entity
@Table(name = "person")
public class Person {

    @Id
    private UUID id;

    @Column(updatable = false, length = 255)
    private @Nullable String sub;

    @Column(nullable = false, length = 255)
    private String username;

    @Column(name = "display_name", nullable = false, length = 255)
    private String displayName;

    @Column(length = 255)
    private @Nullable String email;

    @Column(nullable = false, length = 160)
    private String roles;

    @Column(name = "linked_at")
    private @Nullable Instant linkedAt;

    @SuppressWarnings("UnusedVariable") // the provider and its queries read it
    @Version
    @Column(nullable = false)
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    public Person(String sub, String username, String displayName) {
        this.id = UUID.randomUUID();
        this.sub = sub;
        this.username = username;
        this.displayName = displayName;
        this.roles = "";
    }

    public UUID id() {
        return id;
    }

    public String username() {
        return username;
    }

    public String displayName() {
        return displayName;
    }

    /** Takes over how the person is called today. */
    public void calledNow(String newUsername, String newDisplayName) {
        username = newUsername;
        displayName = newDisplayName;
    }

    /** Takes over where mail goes and which roles the realm gives today. */
    public void reachedNow(@Nullable String presentedEmail, String presentedRoles) {
        email = presentedEmail == null ? email : presentedEmail;
        roles = presentedRoles;
    }

    /** Whether the token's claim was already taken over; from then on only the database decides. */
    public boolean linked() {
        return linkedAt != null;
    }

    public void link(Instant now) {
        linkedAt = now;
    }
}
