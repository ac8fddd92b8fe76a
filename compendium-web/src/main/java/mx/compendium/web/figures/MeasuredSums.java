package mx.compendium.web.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import mx.compendium.kernel.spanish.SpanishNumbers;
import mx.compendium.statistics.Dashboard;
import mx.compendium.statistics.MeasuredSum;
import mx.compendium.web.text.Say;

/** What was measured within the period of a view, the largest sum first. */
final class MeasuredSums {

    /** Parts of a sum, in the order they are shown in. */
    static final List<String> PARTS = List.of("women", "men", "diversity", "not-specified");

    private MeasuredSums() {}

    static List<MeasuredSum> of(Dashboard dashboard) {
        return dashboard.now().measured().stream()
                .filter(sum -> !sum.isOutside())
                .sorted(Comparator.comparingLong(MeasuredSum::total).reversed())
                .toList();
    }

    static String reach(MeasuredSum sum, Say say) {
        return sum.isDirect() ? say.of("figures.dashboard.direct") : say.of("figures.dashboard.indirect");
    }

    /** As rows of a page. */
    static List<SumRow> rows(Dashboard dashboard, Say say) {
        return of(dashboard).stream()
                .map(sum -> new SumRow(
                        sum.unit(),
                        reach(sum, say),
                        SpanishNumbers.whole(sum.total()),
                        PARTS.stream()
                                .map(part -> say.number(sum.parts().get(part)))
                                .toList(),
                        SpanishNumbers.whole(sum.measurements())))
                .toList();
    }

    /** Heads of the columns of those rows. */
    static List<String> heads(Say say) {
        List<String> heads =
                new ArrayList<>(List.of(say.of("figures.dashboard.unit"), say.of("figures.dashboard.total-measured")));
        heads.addAll(names(say));
        heads.add(say.of("figures.dashboard.measurements"));
        return heads;
    }

    /** The words of the parts. */
    static List<String> names(Say say) {
        return List.of(
                say.of("figures.dashboard.women"),
                say.of("figures.dashboard.men"),
                say.of("figures.dashboard.diversity"),
                say.of("figures.dashboard.not-specified"));
    }
}
