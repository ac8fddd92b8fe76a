package mx.compendium.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuotaTest {

    private static final int MOST = 3;

    private final Quota quota = new Quota("reading", 2, MOST);

    @Test
    void each_has_their_own_and_whoever_asks_too_often_is_told_when_to_come_back() {
        assertThat(quota.ask("one").granted()).isTrue();
        assertThat(quota.ask("one").granted()).isTrue();
        Quota.Asked refused = quota.ask("one");
        assertThat(refused.granted()).isFalse();
        assertThat(refused.grantedIn()).isBetween(1L, 30L);
        assertThat(quota.ask("other").granted()).isTrue();
    }

    @Test
    void what_is_left_is_told_as_a_structured_field() {
        assertThat(quota.policy()).isEqualTo("\"reading\";q=2;w=60");
        assertThat(quota.left(quota.ask("one"))).matches("\"reading\";r=1;t=(29|30)");
    }

    @Test
    void nobody_fills_the_memory_by_asking_as_many() {
        for (int i = 0; i < 1_000; i++) {
            quota.ask("address " + i);
        }
        assertThat(quota.remembered()).isEqualTo(MOST);
    }

    @Test
    void a_customer_of_ipv6_is_a_network() {
        assertThat(Rate.network("2001:db8:1:2:3:4:5:6")).isEqualTo(Rate.network("2001:db8:1:2:ffff:0:0:1"));
        assertThat(Rate.network("2001:db8:1:2:3:4:5:6")).isNotEqualTo(Rate.network("2001:db8:1:3:3:4:5:6"));
        assertThat(Rate.network("192.0.2.1")).isEqualTo("192.0.2.1");
    }
}
