package mx.compendium.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.security.Principal;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import mx.compendium.web.faces.Asked;
import org.jspecify.annotations.Nullable;
import org.wildfly.security.http.oidc.AccessToken;
import org.wildfly.security.http.oidc.OidcPrincipal;

/** The person signed in, as the frame shows them. */
@Named
@RequestScoped
public class Person {

    @Inject
    Asked asked;

    public boolean isSignedIn() {
        return asked.principal() != null;
    }

    public @Nullable Role getRole() {
        return Arrays.stream(Role.values())
                .filter(role -> asked.inRole(role.realmRole()))
                .findFirst()
                .orElse(null);
    }

    public boolean isAdministrator() {
        return getRole() == Role.ADMINISTRATOR;
    }

    public boolean isOfTheUnit() {
        return Optional.ofNullable(getRole()).map(Role::isOfTheUnit).orElse(false);
    }

    public String getName() {
        Principal principal = asked.principal();
        return principal instanceof OidcPrincipal<?> person
                ? nameIn(person.getOidcSecurityContext().getToken())
                : "";
    }

    public String getInitial() {
        return getName().isEmpty() ? "" : getName().substring(0, 1);
    }

    private static String nameIn(AccessToken token) {
        return Objects.requireNonNullElse(token.getName(), token.getPreferredUsername());
    }
}
