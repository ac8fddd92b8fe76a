package mx.compendium.publication.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mx.compendium.claim.Claim;
import mx.compendium.claim.ClaimKind;
import mx.compendium.claim.ClaimLedger;
import mx.compendium.claim.ClaimRefusal;
import mx.compendium.claim.ClaimSection;
import mx.compendium.claim.boundary.ClaimChecking;
import mx.compendium.claim.boundary.TextReading;
import mx.compendium.narrative.EditionText;
import mx.compendium.publication.Editions;
import mx.compendium.publication.GateException;
import mx.compendium.publication.GateFinding;
import mx.compendium.publication.Samples;
import mx.compendium.statistics.Contents;
import mx.compendium.statistics.History;
import mx.compendium.statistics.PeriodContent;
import mx.compendium.statistics.PeriodFigures;
import mx.compendium.statistics.SealedDataset;
import mx.compendium.statistics.boundary.FigureCounting;
import mx.compendium.template.NarrativeDocument;
import org.junit.jupiter.api.Test;

/** The unit's own words of an edition, bound to its figures. */
class EditionTextsTest {

    private static final PeriodContent CONTENT = Editions.content2023();
    private static final PeriodFigures FIGURES = FigureCounting.ofSealed(
            new SealedDataset(CONTENT, "1", Instant.EPOCH),
            History.of("2022", new SealedDataset(Editions.content2022(), "0", Instant.EPOCH)));
    private static final ClaimLedger LEDGER = ClaimChecking.of(FIGURES, CONTENT);

    private static EditionTexts preamble(String body) {
        EditionText text = new EditionText(NarrativeDocument.EXECUTIVE_REPORT, "preamble", body);
        return new EditionTexts(Map.of(text, TextReading.of(body, FIGURES, CONTENT, LEDGER)));
    }

    @Test
    void the_standard_words_hold_and_state_nothing() {
        EditionTexts standard = Editions.texts(CONTENT, FIGURES, LEDGER);
        assertThat(standard.findings()).isEmpty();
        assertThat(standard.claims()).isEmpty();
        assertThat(standard.sentences()).isGreaterThan(60);
    }

    @Test
    void of_an_edition_taken_over_they_name_its_source_as_it_was_given() {
        PeriodContent taken = Samples.takenOver("Informe 2023, p. 3 [sic], 15/12/2023");
        PeriodFigures figures = FigureCounting.ofSealed(Contents.sealed(taken), History.none("2023"));
        assertThat(Editions.texts(taken, figures, ClaimChecking.of(figures, taken))
                        .findings())
                .isEmpty();
    }

    @Test
    void a_sentence_with_figures_becomes_a_claim_known_by_its_place() {
        List<Claim> claims = preamble(
                        "Estas son las palabras de la unidad.\n"
                                + "Hubo [356](figure:reports.total) acciones. El [36.51%](figure:concentration.top3.share) va junto.")
                .claims();
        assertThat(claims)
                .extracting(Claim::id)
                .containsExactly("text.executive-report.preamble.2", "text.executive-report.preamble.3");
        assertThat(claims).extracting(Claim::kind).containsExactly(ClaimKind.TOTAL, ClaimKind.SHARE);
        assertThat(claims).extracting(Claim::section).containsOnly(ClaimSection.NARRATIVE);
    }

    @Test
    void its_kind_is_what_its_words_say_beyond_the_number() {
        assertThat(preamble("[Por primera vez](first-time:participants.group.OSC) desde [2022](name:edition:2022).\n"
                                + "El total [aumentó](moves:reports.total).\nFue [más de 350](about:reports.total).")
                        .claims())
                .extracting(Claim::kind)
                .containsExactly(ClaimKind.FIRST_TIME, ClaimKind.COMPARISON, ClaimKind.APPROXIMATION);
    }

    @Test
    void what_does_not_hold_is_no_claim_but_a_finding_with_its_place() {
        EditionTexts texts = preamble("Hubo 400 acciones. Y [37%](figure:concentration.top3.share) más.");
        assertThat(texts.claims()).isEmpty();
        assertThat(texts.findings())
                .extracting(GateFinding::document, GateFinding::section, GateFinding::place)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("executive-report", "preamble", "Hubo 400 acciones."),
                        org.assertj.core.groups.Tuple.tuple("executive-report", "preamble", "Y 37% más."));
        assertThat(texts.findings()).extracting(GateFinding::mayBeExcepted).containsExactly(true, false);
    }

    @Test
    void a_sentence_that_would_say_something_and_does_not_hold_stands_among_the_refused_with_its_reason() {
        ClaimLedger ledger =
                preamble("El total [disminuyó](moves:reports.total).").ledger(LEDGER, List.of());
        assertThat(ledger.refusals()).last().satisfies(refusal -> {
            assertThat(refusal.id()).isEqualTo("text.executive-report.preamble.1");
            assertThat(refusal.reason()).contains("disminuyo");
        });
    }

    @Test
    void r58_what_was_let_pass_stands_among_the_refused_once_it_is_granted() {
        EditionTexts texts = preamble("Hubo 400 acciones.");
        assertThat(texts.ledger(LEDGER, List.of(exception(null))).refusals()).isEqualTo(LEDGER.refusals());
        assertThat(texts.ledger(LEDGER, List.of(exception(Instant.EPOCH))).refusals())
                .last()
                .extracting(ClaimRefusal::id, ClaimRefusal::reason)
                .containsExactly("exception.k", "«400»: Es un nombre.");
    }

    private static GateException exception(@org.jspecify.annotations.Nullable Instant granted) {
        return new GateException(
                "k",
                "executive-report",
                "preamble",
                "Hubo 400 acciones.",
                "number-loose",
                "400",
                "Es un nombre.",
                UUID.randomUUID(),
                "Una",
                Instant.EPOCH,
                granted);
    }
}
