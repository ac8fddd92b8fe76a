package mx.compendium.publication;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import mx.compendium.catalogue.ReferenceCatalogue;
import mx.compendium.claim.ClaimLedger;
import mx.compendium.claim.ReadText;
import mx.compendium.claim.boundary.ClaimChecking;
import mx.compendium.claim.boundary.TextReading;
import mx.compendium.demonstration.DemonstrationEditions;
import mx.compendium.narrative.EditionText;
import mx.compendium.publication.model.Compendium;
import mx.compendium.publication.model.EditionTexts;
import mx.compendium.publication.model.ExecutiveReport;
import mx.compendium.publication.model.Narrative;
import mx.compendium.statistics.Contents;
import mx.compendium.statistics.History;
import mx.compendium.statistics.PeriodContent;
import mx.compendium.statistics.PeriodFigures;
import mx.compendium.statistics.SealedDataset;
import mx.compendium.statistics.boundary.FigureCounting;
import mx.compendium.template.NarrativeDocument;
import mx.compendium.template.NarrativeSection;
import mx.compendium.template.StandardWords;
import mx.compendium.template.gateway.InstalledTemplate;
import org.jspecify.annotations.Nullable;

/** The demonstration editions, sealed on a day of their own. */
public final class Editions {

    private static final DemonstrationEditions DEMONSTRATION = new DemonstrationEditions(ReferenceCatalogue.load());
    private static final Instant SEALED = Instant.parse("2023-11-30T18:00:00Z");
    private static final String DIGEST = "5e".repeat(32);

    private Editions() {}

    public static PeriodContent content2023() {
        return DEMONSTRATION.edition2023();
    }

    public static ExecutiveReport report2023() {
        return report(content2023());
    }

    /** The report of 2023 with that content, compared with the edition 2022. */
    public static ExecutiveReport report(PeriodContent content) {
        SealedDataset former = new SealedDataset(DEMONSTRATION.edition2022(), DIGEST, SEALED);
        SealedDataset current = new SealedDataset(content, DIGEST, SEALED);
        PeriodFigures figures = FigureCounting.ofSealed(current, History.of("2022", former));
        ClaimLedger claims = ClaimChecking.of(figures, content);
        return ExecutiveReport.of(
                current,
                Optional.of(former),
                figures,
                claims.claims(),
                words(NarrativeDocument.EXECUTIVE_REPORT, content, figures, claims),
                identity("Informe Ejecutivo", content));
    }

    public static PeriodContent content2022() {
        return DEMONSTRATION.edition2022();
    }

    /** The edition 2022, which has no former one. */
    public static ExecutiveReport report2022() {
        SealedDataset current = new SealedDataset(DEMONSTRATION.edition2022(), DIGEST, SEALED);
        PeriodFigures figures = FigureCounting.ofSealed(current, History.none("2022"));
        ClaimLedger claims = ClaimChecking.of(figures, current.content());
        return ExecutiveReport.of(
                current,
                Optional.empty(),
                figures,
                claims.claims(),
                words(NarrativeDocument.EXECUTIVE_REPORT, current.content(), figures, claims),
                identity("Informe Ejecutivo", current.content()));
    }

    public static Compendium compendium2023() {
        return compendium(content2023());
    }

    /** The Compendio of 2023 with that content, compared with the edition 2022. */
    public static Compendium compendium(PeriodContent content) {
        SealedDataset former = new SealedDataset(DEMONSTRATION.edition2022(), DIGEST, SEALED);
        SealedDataset current = new SealedDataset(content, DIGEST, SEALED);
        PeriodFigures figures = FigureCounting.ofSealed(current, History.of("2022", former));
        ClaimLedger claims = ClaimChecking.of(figures, content);
        return Compendium.of(
                current,
                Optional.of(former),
                figures,
                claims.claims(),
                words(NarrativeDocument.COMPENDIUM, content, figures, claims),
                ReferenceCatalogue.load().principles(),
                identity("Compendio General", content));
    }

    /** A Compendio of some twenty fichas, the joint programme among them. */
    public static Compendium smallCompendium() {
        return compendium(Contents.with(
                content2023(),
                reports -> reports.stream()
                        .filter(report -> report.jointProgramme() != null || reports.indexOf(report) % 20 == 0)
                        .toList()));
    }

    private static Narrative words(
            NarrativeDocument document, PeriodContent content, PeriodFigures figures, ClaimLedger claims) {
        return texts(content, figures, claims).narrative(document);
    }

    /** The standard words, as nobody has written others. */
    public static EditionTexts texts(PeriodContent content, PeriodFigures figures, ClaimLedger claims) {
        return texts(standardWords(content.period().source()), content, figures, claims);
    }

    private static EditionTexts texts(
            List<EditionText> written, PeriodContent content, PeriodFigures figures, ClaimLedger claims) {
        Map<EditionText, ReadText> read = new LinkedHashMap<>();
        written.forEach(text -> read.put(text, TextReading.of(text.body(), figures, content, claims)));
        return new EditionTexts(read);
    }

    /** The edition 2022, each of its sections saying that. */
    public static ExecutiveReport report2022Saying(String body) {
        SealedDataset current = new SealedDataset(DEMONSTRATION.edition2022(), DIGEST, SEALED);
        PeriodFigures figures = FigureCounting.ofSealed(current, History.none("2022"));
        ClaimLedger claims = ClaimChecking.of(figures, current.content());
        List<EditionText> written = standardWords(null).stream()
                .map(text -> new EditionText(text.document(), text.part(), body))
                .toList();
        return ExecutiveReport.of(
                current,
                Optional.empty(),
                figures,
                claims.claims(),
                texts(written, current.content(), figures, claims).narrative(NarrativeDocument.EXECUTIVE_REPORT),
                identity("Informe Ejecutivo", current.content()));
    }

    public static List<EditionText> standardWords(@Nullable String source) {
        return Stream.of(NarrativeDocument.values())
                .flatMap(document -> Stream.of(NarrativeSection.values())
                        .map(section -> new EditionText(document, section.key(), StandardWords.body(section, source))))
                .toList();
    }

    private static EditionIdentity identity(String title, PeriodContent content) {
        return new EditionIdentity(
                new InstalledTemplate().standard(),
                title,
                content.period().code(),
                1,
                "https://compendio.example",
                SEALED,
                DIGEST,
                DIGEST.replace('0', 'e'),
                true,
                List.of("Texto legal de la edición de demostración."),
                List.of());
    }
}
