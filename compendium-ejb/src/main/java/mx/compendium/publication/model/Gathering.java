package mx.compendium.publication.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mx.compendium.catalogue.InstitutionGroup;
import mx.compendium.claim.Claim;
import mx.compendium.kernel.spanish.SpanishDates;
import mx.compendium.publication.EditionIdentity;
import mx.compendium.statistics.Figure;
import mx.compendium.statistics.ObjectiveEntry;
import mx.compendium.statistics.PeriodContent;
import mx.compendium.statistics.PeriodFigures;
import mx.compendium.statistics.StateEntry;

/** Puts the report together: asks the figures for every number and the claims for every sentence. */
final class Gathering {

    private final PeriodContent content;
    private final String former;
    private final PeriodFigures all;
    private final FigureIndex figures;
    private final Sentences sentences;
    private final Narrative narrative;
    private final EditionIdentity identity;
    private final ParticipantGathering participants;

    Gathering(
            PeriodContent content,
            Optional<PeriodContent> former,
            PeriodFigures figures,
            List<Claim> claims,
            Narrative narrative,
            EditionIdentity identity) {
        this.content = content;
        this.former = former.map(period -> period.period().code()).orElse("");
        this.all = figures;
        this.figures = new FigureIndex(figures);
        this.sentences = new Sentences(claims);
        this.narrative = narrative;
        this.identity = identity;
        this.participants = new ParticipantGathering(content, this.figures);
    }

    ExecutiveReport report() {
        ExecutiveReport report = printed();
        Stream.concat(sentences.figures(), narrative.figures()).forEach(figures::find);
        return report.explainedBy(new Annex(figures, all).rows());
    }

    private ExecutiveReport printed() {
        return new ExecutiveReport(
                identity,
                SpanishDates.months(
                        content.period().coverageStart(), content.period().coverageEnd()),
                former,
                PrintedDates.day(identity.sealedAt()),
                CoverArt.draw(objectiveCounts(), identity.palette()),
                atAGlance(),
                sentences.highlights(),
                narrative,
                sentences.evaluation(),
                objectivesChart(),
                groupsChart(),
                groupRows(),
                sentences.composition(),
                map(),
                stateRows(),
                new PracticeGathering(content, figures, sentences, former).practices(),
                new ObjectiveGathering(content, figures, former).sections(),
                sentences.english(),
                participants.participants(),
                List.of());
    }

    private List<Long> objectiveCounts() {
        return content.objectives().stream()
                .map(objective -> figures.value(Codes.objective(objective.number())))
                .toList();
    }

    private List<BigFigure> atAGlance() {
        return List.of(
                big(Codes.REPORTS, "acciones reportadas"),
                big(Codes.PARTICIPANTS, "instituciones participantes"),
                new BigFigure(
                        figures.text(Codes.OBJECTIVES_COVERED) + " de " + figures.text(Codes.OBJECTIVES),
                        Codes.OBJECTIVES_COVERED,
                        "objetivos con al menos una acción",
                        formerly(Codes.OBJECTIVES_COVERED)),
                big(Codes.group(InstitutionGroup.EF), "acciones de gobiernos estatales"),
                new BigFigure(
                        figures.text(Codes.AIMED_SHARE),
                        Codes.AIMED_SHARE,
                        "de las acciones, dirigidas a niñas, adolescentes y mujeres",
                        ""));
    }

    private BigFigure big(String code, String label) {
        return new BigFigure(figures.text(code), code, label, formerly(code));
    }

    private String formerly(String code) {
        return figures.find(code + Codes.FORMER)
                .map(figure -> figure.text() + " en " + former)
                .orElse("");
    }

    private Chart objectivesChart() {
        List<PairedBars.Row> rows = content.objectives().stream()
                .map(this::row)
                .sorted(Comparator.comparingLong(PairedBars.Row::value).reversed())
                .toList();
        List<PairedBars.Row> marked = PairedBars.leading(rows, 3);
        return new Chart(
                "objetivos-grafica",
                sentences.headline(Codes.CONCENTRATION).orElse("Acciones por objetivo del Pacto Mundial"),
                Words.described(
                        "Acciones por objetivo principal",
                        marked,
                        content.period().code(),
                        former),
                source("Cada acción se cuenta una vez, en su objetivo principal."),
                bars(23).draw(marked));
    }

    private PairedBars bars(double step) {
        return new PairedBars(identity.palette(), step, content.period().code(), former);
    }

    private PairedBars.Row row(ObjectiveEntry objective) {
        String code = Codes.objective(objective.number());
        return row(code, objective.number() + " · " + objective.shortName());
    }

    private PairedBars.Row row(String code, String label) {
        Optional<Figure> before = figures.find(code + Codes.FORMER);
        return new PairedBars.Row(
                label,
                code,
                figures.value(code),
                figures.text(code),
                before.map(Figure::numerator).orElse(0L),
                before.map(Figure::text).orElse(""),
                false);
    }

    private Chart groupsChart() {
        List<PairedBars.Row> rows = participants
                .groups()
                .map(group -> row(Codes.group(group), Words.group(group)))
                .toList();
        return new Chart(
                "grupos-grafica",
                sentences
                        .headline(Codes.group(InstitutionGroup.EF) + ".comparison")
                        .orElse("Acciones por grupo de instituciones"),
                Words.described(
                        "Acciones por grupo de instituciones",
                        rows,
                        content.period().code(),
                        former),
                source("Cada acción se cuenta en el grupo de su institución responsable."),
                bars(25).draw(rows));
    }

    private String source(String basis) {
        return "Fuente: datos sellados de la edición " + content.period().code() + ". " + basis;
    }

    private List<GroupRow> groupRows() {
        return participants
                .groups()
                .map(group -> new GroupRow(
                        group.name(),
                        Words.group(group),
                        figures.text(Codes.participants(group)),
                        figures.text(Codes.group(group)),
                        optional(Codes.group(group) + Codes.SHARE),
                        optional(Codes.group(group) + Codes.FORMER)))
                .toList();
    }

    private String optional(String code) {
        return figures.find(code).map(Figure::text).orElse("");
    }

    private Chart map() {
        List<StateMap.Entity> entities =
                content.states().stream().map(this::entity).toList();
        return new Chart(
                "mapa",
                sentences.headline(Codes.PARTICIPATING_STATES).orElse("Gobiernos estatales que reportan acciones"),
                Words.described(entities),
                source("Acciones cuya institución responsable es el gobierno del estado."),
                new StateMap(identity.palette()).draw(entities));
    }

    private StateMap.Entity entity(StateEntry state) {
        Optional<Figure> reports = stateFigure(state);
        return new StateMap.Entity(
                Codes.state(state.inegiCode()),
                state.inegiCode(),
                state.abbreviation(),
                reports.isPresent(),
                reports.map(Figure::numerator).orElse(0L),
                reports.map(Figure::text).orElse(""),
                state.name());
    }

    private Optional<Figure> stateFigure(StateEntry state) {
        return figures.findPositive(Codes.state(state.inegiCode()));
    }

    private List<StateRow> stateRows() {
        return content.states().stream()
                .filter(state -> stateFigure(state).isPresent())
                .sorted(Comparator.comparingLong((StateEntry state) -> figures.value(Codes.state(state.inegiCode())))
                        .reversed())
                .map(state -> new StateRow(
                        Codes.state(state.inegiCode()),
                        state.name(),
                        figures.text(Codes.state(state.inegiCode())),
                        optional(Codes.state(state.inegiCode()) + Codes.FORMER)))
                .toList();
    }
}
