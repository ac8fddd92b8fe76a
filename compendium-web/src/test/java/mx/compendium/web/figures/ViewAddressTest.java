package mx.compendium.web.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import mx.compendium.catalogue.InstitutionGroup;
import org.junit.jupiter.api.Test;

class ViewAddressTest {

    @Test
    void what_narrows_a_view_goes_on_to_another_period() {
        Map<String, String> asked = Map.of("group", "EF", "objective", "1,7,15", "period", "2023");
        ViewAddress address = ViewAddress.of("2023", asked::get);
        assertThat(address.narrowing()).isEqualTo("&objective=1%2C7%2C15&group=EF");
        assertThat(address.filter().group()).isEqualTo(InstitutionGroup.EF);
        assertThat(address.in("2022").at(ViewAddress.DASHBOARD))
                .isEqualTo(ViewAddress.DASHBOARD + "?period=2022" + address.narrowing());
        assertThat(ViewAddress.of("2023", name -> null).narrowing()).isEmpty();
    }

    @Test
    void what_no_catalogue_can_mean_narrows_nothing() {
        assertThat(ViewAddress.of("2023", name -> "<b>").values()).isEmpty();
        assertThat(ViewAddress.of("2023", name -> "9".repeat(81)).values()).isEmpty();
    }

    @Test
    void a_presentation_begins_where_no_screen_is_asked_for() {
        assertThat(Screens.number(null)).isEqualTo(1);
        assertThat(Screens.number("0")).isEqualTo(1);
        assertThat(Screens.number("x")).isEqualTo(1);
        assertThat(Screens.number("12")).isEqualTo(12);
    }
}
