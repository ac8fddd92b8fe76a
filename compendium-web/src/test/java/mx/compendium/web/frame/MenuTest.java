package mx.compendium.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MenuTest {

    private final Menu.Entry figures = new Menu.Entry("menu.figures", "", "/app/figures/", "");
    private final Menu.Entry overview =
            new Menu.Entry("menu.dashboard", "", List.of("/app/figures/dashboard", "/app/figures/trends"), "");

    @Test
    void the_narrowest_area_is_the_nearest() {
        assertThat(overview.near("/app/figures/trends.xhtml")).isGreaterThan(figures.near("/app/figures/trends.xhtml"));
        assertThat(overview.near("/app/figures/list.xhtml")).isZero();
        assertThat(figures.near("/app/figures/list.xhtml")).isPositive();
    }
}
