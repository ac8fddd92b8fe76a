package mx.compendium.notification.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import mx.compendium.notification.MailProblem;
import org.junit.jupiter.api.Test;

class R38RetriesTest {

    @Test
    void r38_pauses_grow_from_a_minute_to_an_hour_and_no_further() {
        List<Duration> pauses =
                IntStream.rangeClosed(1, 12).mapToObj(R38Retries::pause).toList();
        assertThat(pauses).isSorted();
        assertThat(pauses.get(0)).isEqualTo(Duration.ofMinutes(1));
        assertThat(pauses.get(6)).isEqualTo(Duration.ofHours(1));
        assertThat(pauses.get(11)).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void r38_a_server_that_does_not_answer_never_makes_a_mail_fail() {
        assertThat(R38Retries.givenUp(MailProblem.SERVER_AWAY, 10_000)).isFalse();
    }

    @Test
    void r38_a_refusal_for_now_is_tried_for_a_day_and_then_given_up() {
        assertThat(R38Retries.givenUp(MailProblem.REFUSED, 23)).isFalse();
        assertThat(R38Retries.givenUp(MailProblem.REFUSED, 24)).isTrue();
    }

    @Test
    void r38_without_a_good_address_nothing_is_tried_again() {
        assertThat(R38Retries.givenUp(MailProblem.ADDRESS_REFUSED, 1)).isTrue();
        assertThat(R38Retries.givenUp(MailProblem.NO_ADDRESS, 1)).isTrue();
    }
}
