package mx.compendium.publication.model;

import java.util.List;
import java.util.stream.Stream;
import mx.compendium.catalogue.ReferencePrinciple;
import mx.compendium.claim.Claim;
import mx.compendium.kernel.spanish.SpanishDates;
import mx.compendium.publication.EditionIdentity;
import mx.compendium.statistics.PeriodContent;
import mx.compendium.statistics.PeriodFigures;

/** Puts the Compendio together, in the order of its pages; the annex comes last, when every figure has been asked for. */
final class CompendiumAssembly {

    private final PeriodContent content;
    private final String former;
    private final PeriodFigures all;
    private final FigureIndex figures;
    private final Sentences sentences;
    private final Narrative narrative;
    private final List<ReferencePrinciple> principles;
    private final EditionIdentity identity;

    CompendiumAssembly(
            PeriodContent content,
            String former,
            PeriodFigures figures,
            List<Claim> claims,
            Narrative narrative,
            List<ReferencePrinciple> principles,
            EditionIdentity identity) {
        this.content = content;
        this.former = former;
        this.all = figures;
        this.figures = new FigureIndex(figures);
        this.sentences = new Sentences(claims);
        this.narrative = narrative;
        this.principles = principles;
        this.identity = identity;
    }

    Compendium compendium() {
        List<Passage> evaluation = sentences.evaluation();
        List<Passage> composition = sentences.composition();
        CrossTable crossed = new CrossGathering(
                        content.objectives(), figures, content.period().code(), former)
                .table();
        List<CompendiumSection> sections = new SectionGathering(
                        content, figures, sentences, new FichaGathering(content, principles), former)
                .sections();
        IndexGathering index = new IndexGathering(content, SectionGathering.ordered(content));
        List<ParticipantGroup> participants = new ParticipantGathering(content, figures).participants();
        List<Passage> english = sentences.english();
        Stream.concat(sentences.figures(), narrative.figures()).forEach(figures::find);
        return new Compendium(
                identity,
                SpanishDates.months(
                        content.period().coverageStart(), content.period().coverageEnd()),
                former,
                PrintedDates.day(identity.sealedAt()),
                narrative,
                evaluation,
                composition,
                crossed,
                sections,
                sections.stream().flatMap(CompendiumAssembly::measured).anyMatch(MeasuredGathering::isKeptBack),
                english,
                index.byInstitution(),
                index.byState(),
                participants,
                new Annex(figures, all).rows());
    }

    private static Stream<Measured> measured(CompendiumSection section) {
        return Stream.concat(
                section.fichas().stream().flatMap(ficha -> ficha.measured().stream()),
                section.joint().stream()
                        .flatMap(programme -> programme.institutions().stream())
                        .flatMap(taking -> taking.measured().stream()));
    }
}
