package mx.compendium.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import mx.compendium.publication.ActionOrder;
import mx.compendium.publication.ActionSearch;
import org.junit.jupiter.api.Test;

class SearchAddressTest {

    @Test
    void an_address_is_a_search_and_a_search_an_address() {
        SearchAddress address =
                SearchAddress.of(Map.of("q", "salud niñas", "objective", "7", "sort", "NAME", "else", "x")::get);
        ActionSearch search = address.search("2023");
        assertThat(search.edition()).isEqualTo("2023");
        assertThat(search.text()).isEqualTo("salud niñas");
        assertThat(search.objective()).isEqualTo(7);
        assertThat(search.order()).isEqualTo(ActionOrder.NAME);
        assertThat(address).hasToString("/actions?q=salud+ni%C3%B1as&objective=7&sort=NAME");
        assertThat(address.with("objective", null)).hasToString("/actions?q=salud+ni%C3%B1as&sort=NAME");
    }

    @Test
    void what_means_nothing_narrows_nothing() {
        ActionSearch search = SearchAddress.of(Map.of("type", "NONE", "objective", "x", "edition", "all")::get)
                .search("2023");
        assertThat(search).isEqualTo(SearchAddress.of(name -> null).search(null));
    }
}
