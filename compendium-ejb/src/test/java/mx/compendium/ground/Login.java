package mx.compendium.ground;

import java.util.Set;
import mx.compendium.identity.boundary.PresentedClaims;

/** Who is signed in while a door is tried: the subject, the realm's roles and what the token says. */
public record Login(String sub, Set<String> roles, PresentedClaims claims) {

    public static Login nobody() {
        return new Login("anonymous", Set.of(), new PresentedClaims());
    }

    public static Login of(String sub, String... roles) {
        return new Login(sub, Set.of(roles), new PresentedClaims());
    }

    public Login claiming(String username, String name, String institution) {
        claims.present(username, name, institution, username + "@example.invalid");
        return this;
    }
}
