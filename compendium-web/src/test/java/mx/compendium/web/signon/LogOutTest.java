package mx.compendium.web.signon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LogOutTest {

    @Test
    void the_sign_on_session_ends_too_and_leads_home_without_a_question() {
        assertThat(LogOut.endSession("abc.def", "https://c.example/"))
                .endsWith("/protocol/openid-connect/logout?id_token_hint=abc.def"
                        + "&post_logout_redirect_uri=https%3A%2F%2Fc.example%2F");
    }

    @Test
    void without_a_token_only_the_front_page_is_left() {
        assertThat(LogOut.endSession(null, "https://c.example/")).isEqualTo("https://c.example/");
    }
}
