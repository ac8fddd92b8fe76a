package mx.compendium.publication;

import static mx.compendium.statistics.ReportEntries.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mx.compendium.action.Reach;
import mx.compendium.claim.Claim;
import mx.compendium.claim.ClaimKind;
import mx.compendium.claim.ClaimLedger;
import mx.compendium.claim.ClaimSection;
import mx.compendium.claim.NumberStyle;
import mx.compendium.claim.Piece;
import mx.compendium.claim.Verdict;
import mx.compendium.publication.model.ExecutiveReport;
import mx.compendium.publication.model.Narrative;
import mx.compendium.statistics.Contents;
import mx.compendium.statistics.History;
import mx.compendium.statistics.PeriodContent;
import mx.compendium.statistics.PeriodFacts;
import mx.compendium.statistics.PeriodFigures;
import mx.compendium.statistics.SealedDataset;
import mx.compendium.statistics.boundary.FigureCounting;
import mx.compendium.template.DocumentTemplate;
import mx.compendium.template.EditionTemplate;
import mx.compendium.template.Logo;
import mx.compendium.template.NarrativeDocument;
import mx.compendium.template.Palette;
import mx.compendium.template.gateway.InstalledTemplate;

/** A small report with one of everything. */
public final class Samples {

    /** The federal identity of 2024–2030. */
    public static final Palette PALETTE = new InstalledTemplate().standard().palette();

    private static final SealedDataset FORMER = Contents.sealed(
            Contents.of(2022, report(1).objective(1), report(2).by("EF-GRO").objective(2)));

    private Samples() {}

    public static PeriodContent content() {
        return Contents.of(
                2023,
                report(1).objective(1),
                report(2).by("EF-GRO").objective(1).joint("2x1").featured().measured("obras", Reach.DIRECT, 89),
                report(3).by("EF-TAMPS").objective(1).joint("2x1").featured(),
                report(4)
                        .by("SEP", "SALUD")
                        .objective(2)
                        .featured()
                        .measured("personas", Reach.DIRECT, 20053, 11706L, 8347L),
                report(5).by("IMUMI").objective(3),
                report(6).by("INE").objective(4).aimed());
    }

    public static ExecutiveReport executiveReport() {
        return of(Verdict.HOLDS);
    }

    /** The same, taken over from what was published of it. */
    public static ExecutiveReport takenOverFrom(String source) {
        return of(takenOver(source), Verdict.HOLDS);
    }

    public static PeriodContent takenOver(String source) {
        PeriodContent content = content();
        PeriodFacts period = content.period();
        PeriodFacts cited = new PeriodFacts(
                period.code(),
                period.title(),
                period.coverageStart(),
                period.coverageEnd(),
                period.rounding(),
                period.historyBegins(),
                period.demonstration(),
                source);
        return new PeriodContent(
                cited,
                content.objectives(),
                content.states(),
                content.institutions(),
                content.reports(),
                content.jointProgrammes());
    }

    public static ExecutiveReport of(Verdict verdict) {
        return of(content(), verdict);
    }

    /** The same with those marks on its cover. */
    public static ExecutiveReport markedBy(Logo... logos) {
        return of(content(), Verdict.HOLDS, identity(template(List.of(logos)), 1, List.of()));
    }

    private static ExecutiveReport of(PeriodContent content, Verdict verdict) {
        return of(content, verdict, identity());
    }

    private static ExecutiveReport of(PeriodContent content, Verdict verdict, EditionIdentity identity) {
        SealedDataset current = Contents.sealed(content);
        PeriodFigures figures = FigureCounting.ofSealed(current, History.of("2022", FORMER));
        Claim total = new Claim(
                "reports.total",
                ClaimKind.TOTAL,
                ClaimSection.EVALUATION,
                List.of(
                        new Piece.Words("La edición reúne "),
                        new Piece.Value(
                                "reports.total",
                                NumberStyle.GROUPED,
                                figures.figure("reports.total").text()),
                        new Piece.Words(" acciones.")),
                List.of(),
                verdict);
        Narrative words = Editions.texts(content, figures, new ClaimLedger(List.of(total), List.of()))
                .narrative(NarrativeDocument.EXECUTIVE_REPORT);
        return ExecutiveReport.of(current, Optional.of(FORMER), figures, List.of(total), words, identity);
    }

    /** One featured report that counts a part so small that it could point at persons. */
    public static PeriodContent smallCells() {
        return Contents.of(2023, report(1).by("SALUD").featured().measured("personas", Reach.DIRECT, 10, 8L, 2L));
    }

    public static EditionIdentity identity() {
        return identity(1, List.of());
    }

    public static EditionIdentity identity(int version, List<Erratum> errata) {
        return identity(template(), version, errata);
    }

    private static EditionIdentity identity(EditionTemplate template, int version, List<Erratum> errata) {
        return new EditionIdentity(
                template,
                "Informe Ejecutivo",
                "2023",
                version,
                "https://compendio.example",
                Instant.parse("2023-11-30T18:00:00Z"),
                "0123456789abcdef".repeat(4),
                "fedcba9876543210".repeat(4),
                true,
                List.of("Texto legal de prueba."),
                errata);
    }

    /** The standard one, of an institution there is not. */
    public static EditionTemplate template() {
        return template(List.of());
    }

    private static EditionTemplate template(List<Logo> logos) {
        return new EditionTemplate(
                "Secretaría de prueba",
                "Unidad de prueba",
                "UP",
                "Pacto Mundial para una Migración Segura, Ordenada y Regular",
                PALETTE,
                logos,
                List.of("Texto legal de prueba."),
                List.of("Texto legal de prueba, tomado de {source}."),
                DocumentTemplate.standard(NarrativeDocument.EXECUTIVE_REPORT),
                DocumentTemplate.standard(NarrativeDocument.COMPENDIUM));
    }
}
