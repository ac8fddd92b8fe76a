package mx.compendium.web.signon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContentSecurityPolicyTest {

    private static final String POLICY = ContentSecurityPolicy.policy("https://sso.example");

    @Test
    void scripts_stand_last_because_the_nonce_is_appended() {
        assertThat(POLICY).endsWith("script-src 'self'");
    }

    @Test
    void forms_may_lead_to_the_sign_on_server_and_nothing_frames_us() {
        assertThat(POLICY).contains("form-action 'self' https://sso.example;", "frame-ancestors 'none'");
    }
}
