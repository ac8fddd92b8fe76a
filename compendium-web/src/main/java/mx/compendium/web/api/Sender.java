package mx.compendium.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import mx.compendium.kernel.RulesBroken;
import mx.compendium.kernel.Violation;
import org.jspecify.annotations.Nullable;

/** Who sends: what one person typed is never taken as another's who signed in on the same computer meanwhile. */
@RequestScoped
public class Sender {

    @Inject
    private HttpServletRequest request;

    /** Refuses when the body names a person ({@code person}, the subject of their token) and the caller is another. */
    void isWhoTyped(Sent sent) {
        isWhoTyped(sent.textOrNull("person"));
    }

    /** The same of a request that names the person in its address. */
    void isWhoTyped(@Nullable String person) {
        boolean somebodyElse = request.getUserPrincipal() != null
                && person != null
                && !person.equals(request.getUserPrincipal().getName());
        if (somebodyElse) {
            throw new RulesBroken(Violation.of("report.save.other-person"));
        }
    }
}
