package mx.compendium.identity.boundary;

import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;

/**
 * What the token of this request says beyond its subject. The web fills it in before it calls any door; the institution
 * is only heard once, when the person is first seen.
 */
@RequestScoped
public class PresentedClaims {

    private @Nullable String username;
    private @Nullable String displayName;
    private @Nullable String institution;
    private @Nullable String email;
    private @Nullable String origin;

    public void present(
            @Nullable String presentedUsername,
            @Nullable String presentedName,
            @Nullable String presentedInstitution,
            @Nullable String presentedEmail) {
        username = presentedUsername;
        displayName = presentedName;
        institution = presentedInstitution;
        email = presentedEmail;
    }

    /** Hands on where the request came from, also when nobody is signed in. */
    public void from(String address) {
        origin = address;
    }

    public @Nullable String origin() {
        return origin;
    }

    @Nullable
    String username() {
        return username;
    }

    public @Nullable String displayName() {
        return displayName;
    }

    @Nullable
    String email() {
        return email;
    }

    @Nullable
    String institution() {
        return institution;
    }
}
