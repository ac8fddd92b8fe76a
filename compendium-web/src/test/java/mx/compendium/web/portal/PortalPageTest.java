package mx.compendium.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortalPageTest {

    @Test
    void an_address_names_a_page_and_what_it_is_about() {
        assertThat(PortalPage.at("/")).contains(new PortalPage.Asked(PortalPage.HOME, List.of()));
        assertThat(PortalPage.at("/editions/2023")).contains(new PortalPage.Asked(PortalPage.EDITION, List.of("2023")));
        assertThat(PortalPage.at("/editions/2023/actions/PMM-2023-0001"))
                .contains(new PortalPage.Asked(PortalPage.ACTION, List.of("2023", "PMM-2023-0001")));
        assertThat(PortalPage.at("/editions/2023/figures/reports.total"))
                .contains(new PortalPage.Asked(PortalPage.FIGURE, List.of("2023", "reports.total")));
        assertThat(PortalPage.at("/editions/2023/figures/reports.total/records.csv"))
                .contains(new PortalPage.Asked(PortalPage.FIGURE_RECORDS, List.of("2023", "reports.total")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/editions/",
                "/editions/2023/",
                "/editions/2023/figures",
                "/editions/2023/figures/reports.total/records",
                "/editions/../WEB-INF/web.xml",
                "/editions/2023;x",
                "/objectives/123"
            })
    void anything_else_is_no_page(String path) {
        assertThat(PortalPage.at(path)).isEmpty();
    }
}
