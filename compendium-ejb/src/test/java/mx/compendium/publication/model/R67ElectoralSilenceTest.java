package mx.compendium.publication.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import mx.compendium.kernel.Violation;
import mx.compendium.publication.PortalContent;
import mx.compendium.publication.PublicSilence;
import mx.compendium.publication.PublishedNow;
import mx.compendium.publication.SilenceDraft;
import mx.compendium.publication.SilenceRow;
import mx.compendium.publication.SilenceState;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** what promotes is left out while campaigns last, and nothing else. */
class R67ElectoralSilenceTest {

    private static final Instant NOW = Instant.parse("2027-04-04T12:00:30Z");
    private static final Instant END = Instant.parse("2027-06-06T23:59:59Z");
    private static final String REASON = "Proceso electoral federal 2026-2027.";

    private static List<String> declaring(String reason, @Nullable Instant from, Instant until, SilenceRow... others) {
        return R67ElectoralSilence.againstDeclaring(new SilenceDraft(reason, from, until), List.of(others), NOW)
                .stream()
                .map(Violation::code)
                .toList();
    }

    private static SilenceRow silence(SilenceState state, Instant from, Instant until) {
        return new SilenceRow(UUID.randomUUID(), REASON, from, until, state, "Una", from, null);
    }

    @ParameterizedTest
    @EnumSource(PortalContent.class)
    void r67_in_silence_only_what_promotes_is_left_out(PortalContent content) {
        PublishedNow silent = new PublishedNow("", new PublicSilence(REASON, END));
        assertThat(silent.shows(content)).isEqualTo(!content.isPromotional());
        assertThat(new PublishedNow("", null).shows(content)).isTrue();
    }

    @Test
    void r67_what_the_law_obliges_to_be_public_never_promotes() {
        assertThat(PortalContent.all(false))
                .contains(
                        PortalContent.SEARCH,
                        PortalContent.ACTION_RECORDS,
                        PortalContent.FIGURES_AND_RECORDS,
                        PortalContent.DOCUMENTS_AND_DATA,
                        PortalContent.VERIFICATION,
                        PortalContent.ERRATA,
                        PortalContent.LEGAL_PAGES);
    }

    @Test
    void r67_a_silence_has_a_reason_that_can_be_told() {
        assertThat(declaring(REASON, null, END)).isEmpty();
        assertThat(declaring("  ", null, END)).containsExactly("silence.reason-missing");
        assertThat(declaring("x".repeat(301), null, END)).containsExactly("silence.reason-too-long");
    }

    @Test
    void r67_it_ends_after_it_begins_and_within_half_a_year() {
        assertThat(declaring(REASON, null, NOW)).containsExactly("silence.ends-before-it-begins");
        assertThat(declaring(REASON, END, END.minusSeconds(1))).containsExactly("silence.ends-before-it-begins");
        assertThat(declaring(REASON, null, NOW.plus(184, ChronoUnit.DAYS))).containsExactly("silence.too-long");
    }

    @Test
    void r67_it_does_not_begin_in_the_past_but_in_the_minute_that_passes() {
        assertThat(declaring(REASON, NOW.minusSeconds(60), END)).containsExactly("silence.begins-in-the-past");
        Instant minute = NOW.truncatedTo(ChronoUnit.MINUTES);
        assertThat(declaring(REASON, minute, END)).isEmpty();
        assertThat(R67ElectoralSilence.begins(new SilenceDraft(REASON, minute, END), NOW))
                .isEqualTo(NOW);
    }

    @Test
    void r67_one_follows_the_other_and_what_is_over_stands_in_nobodys_way() {
        Instant middle = NOW.plus(30, ChronoUnit.DAYS);
        assertThat(declaring(REASON, null, END, silence(SilenceState.IN_FORCE, NOW.minusSeconds(9), middle)))
                .containsExactly("silence.overlaps");
        assertThat(declaring(REASON, middle, END, silence(SilenceState.IN_FORCE, NOW.minusSeconds(9), middle)))
                .isEmpty();
        assertThat(declaring(REASON, null, END, silence(SilenceState.LIFTED, NOW.minusSeconds(9), middle)))
                .isEmpty();
    }

    @Test
    void r67_it_stands_by_the_clock_until_it_ends_or_is_lifted() {
        assertThat(R67ElectoralSilence.state(NOW, END, null, NOW.minusSeconds(1)))
                .isEqualTo(SilenceState.PLANNED);
        assertThat(R67ElectoralSilence.state(NOW, END, null, NOW)).isEqualTo(SilenceState.IN_FORCE);
        assertThat(R67ElectoralSilence.state(NOW, END, null, END)).isEqualTo(SilenceState.ENDED);
        assertThat(R67ElectoralSilence.state(NOW, END, NOW, NOW)).isEqualTo(SilenceState.LIFTED);
    }

    @Test
    void r67_what_is_over_is_not_lifted_again() {
        assertThat(R67ElectoralSilence.againstLifting(silence(SilenceState.ENDED, NOW, END), "Ya no."))
                .extracting(Violation::code)
                .containsExactly("silence.over");
        assertThat(R67ElectoralSilence.againstLifting(silence(SilenceState.PLANNED, NOW, END), " "))
                .extracting(Violation::code)
                .containsExactly("silence.reason-missing");
    }
}
