package mx.compendium.web.signon;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import mx.compendium.kernel.boundary.Start;
import org.jspecify.annotations.Nullable;

/**
 * The last step of the start: with a realm that does not answer or a secret it refuses nobody could sign in, so nothing
 * opens. Keycloak may be starting at the same time and is waited for, {@code COMPENDIUM_SIGN_ON_WAIT} seconds.
 */
public class SignOnStart implements ServletContextListener {

    private static final int USUAL_WAIT = 30;
    private static final int PAUSE = 2;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        SignOnCheck check = SignOnCheck.ofEnvironment(System.getenv());
        Start.orRefuse(
                "nobody could sign in", () -> check.require(tries(System.getenv("COMPENDIUM_SIGN_ON_WAIT")), PAUSE));
    }

    static int tries(@Nullable String seconds) {
        int wait = seconds == null || !seconds.matches("\\d{1,4}") ? USUAL_WAIT : Integer.parseInt(seconds);
        return 1 + wait / PAUSE;
    }
}
