package mx.compendium.statistics.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.compendium.period.RoundingRule;
import mx.compendium.statistics.Figure;
import mx.compendium.statistics.FigureRefusal;
import mx.compendium.statistics.FirstTime;
import mx.compendium.statistics.History;
import mx.compendium.statistics.PeriodContent;
import mx.compendium.statistics.PeriodFigures;
import mx.compendium.statistics.PeriodFigures.Findings;

/** All rules over one period and its history, in one order; each a linear pass over the reports. */
public final class FigureRules {

    private FigureRules() {}

    public static PeriodFigures figures(PeriodContent content, History history) {
        Edition edition = new Edition(content);
        List<FormerPeriod> earlier = FormerPeriod.before(content.period(), history);
        Optional<FormerPeriod> former =
                earlier.isEmpty() ? Optional.empty() : Optional.of(earlier.get(earlier.size() - 1));
        Map<String, Figure> counts = BaseFigures.of(edition);
        List<FirstTime> firstTimes = new R04FirstTimes(edition, counts, history.begins(), earlier).all();
        Findings findings = new Findings(
                all(edition, counts, former), refusals(edition), firstTimes, R07TopObjectives.objectives(edition));
        return new PeriodFigures(content.period(), former.map(FormerPeriod::code), findings);
    }

    private static List<Figure> all(Edition edition, Map<String, Figure> counts, Optional<FormerPeriod> former) {
        RoundingRule rounding = edition.period().rounding();
        List<Figure> figures = new ArrayList<>(counts.values());
        figures.addAll(R03Shares.of(counts, rounding));
        former.ifPresent(period -> {
            figures.addAll(R06Comparisons.of(counts, period, rounding));
            figures.addAll(R14LikeForLike.of(edition, period));
        });
        figures.addAll(R15Measurements.of(edition));
        figures.addAll(R16Beneficiaries.of(edition));
        return figures;
    }

    private static List<FigureRefusal> refusals(Edition edition) {
        List<FigureRefusal> refusals = new ArrayList<>(R02Breakdowns.refusals(edition));
        refusals.addAll(R07TopObjectives.refusals(edition));
        refusals.addAll(R15Measurements.refusals(edition));
        return refusals;
    }
}
