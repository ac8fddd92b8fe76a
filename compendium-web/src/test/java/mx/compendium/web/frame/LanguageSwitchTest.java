package mx.compendium.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LanguageSwitchTest {

    @Test
    void goes_back_to_the_page_with_its_query() {
        assertThat(LanguageSwitch.ownPath("/app/period/sheet.xhtml?period=2023"))
                .isEqualTo("/app/period/sheet.xhtml?period=2023");
        assertThat(LanguageSwitch.ownPath("/")).isEqualTo("/");
    }

    @Test
    void a_language_the_address_asks_for_does_not_outlive_the_choice() {
        assertThat(LanguageSwitch.ownPath("/actions?q=salud&lang=en")).isEqualTo("/actions?q=salud");
        assertThat(LanguageSwitch.ownPath("/actions?lang=en&q=salud")).isEqualTo("/actions?q=salud");
        assertThat(LanguageSwitch.ownPath("/?lang=en")).isEqualTo("/");
    }

    @Test
    void never_leads_to_another_house() {
        assertThat(LanguageSwitch.ownPath("//evil.example")).isEqualTo("/");
        assertThat(LanguageSwitch.ownPath("/\\evil.example")).isEqualTo("/");
        assertThat(LanguageSwitch.ownPath("https://evil.example")).isEqualTo("/");
        assertThat(LanguageSwitch.ownPath("/a\r\nSet-Cookie: b")).isEqualTo("/");
        assertThat(LanguageSwitch.ownPath(null)).isEqualTo("/");
    }
}
