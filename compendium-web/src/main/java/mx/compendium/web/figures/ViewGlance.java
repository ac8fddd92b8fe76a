package mx.compendium.web.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.ToLongFunction;
import mx.compendium.kernel.spanish.SpanishNumbers;
import mx.compendium.statistics.Basis;
import mx.compendium.statistics.Dashboard;
import mx.compendium.statistics.PeriodView;
import mx.compendium.web.text.Say;
import org.jspecify.annotations.Nullable;

/** What a view says first: its numbers and the sentences over its charts, on screen and in print. */
public final class ViewGlance {

    private final Dashboard dashboard;
    private final ViewAddress address;
    private final DashboardWords words;
    private final Say say;

    ViewGlance(Dashboard dashboard, ViewAddress address, Say say) {
        this.dashboard = dashboard;
        this.address = address;
        this.words = new DashboardWords(dashboard, say);
        this.say = say;
    }

    /** The numbers that stand large on top. */
    public List<ViewFinding> getFindings() {
        List<ViewFinding> findings = new ArrayList<>();
        findings.add(total());
        findings.add(participants());
        findings.add(covered());
        if (!words.leading().isEmpty()) {
            findings.add(concentrated());
        }
        findings.add(aimed());
        return findings;
    }

    private ViewFinding total() {
        long total = dashboard.now().counts().total();
        return new ViewFinding(
                SpanishNumbers.whole(total),
                say.of("figures.dashboard.total"),
                words.growth(total, words.then(view -> view.counts().total(), "reports.total")),
                basis(Basis.REPORTS),
                "R-01",
                say.of("figures.dashboard.see", total),
                address.at(ViewAddress.SELECTION));
    }

    private ViewFinding participants() {
        long now = dashboard.now().participants().size();
        return new ViewFinding(
                SpanishNumbers.whole(now),
                say.of("figures.dashboard.participants", invited()),
                change(now, view -> view.participants().size(), "participants.total"),
                basis(Basis.INSTITUTIONS),
                "R-09",
                say.of("figures.dashboard.see-institutions"),
                address.at(ViewAddress.DASHBOARD) + "#institutions");
    }

    private long invited() {
        return dashboard.now().institutions().size();
    }

    private ViewFinding covered() {
        long now = dashboard.now().counts().byObjective().size();
        return new ViewFinding(
                say.of("figures.dashboard.of", now, dashboard.objectives().size()),
                say.of("figures.dashboard.covered"),
                change(now, view -> view.counts().byObjective().size(), "objectives.covered"),
                basis(Basis.OBJECTIVES),
                "R-08",
                say.of("figures.dashboard.see-objectives"),
                address.at(ViewAddress.DASHBOARD) + "#objectives");
    }

    private ViewFinding concentrated() {
        List<Integer> three = words.leading();
        long reports = words.reportsOf(three);
        String numbers = String.join(",", three.stream().map(String::valueOf).toList());
        return new ViewFinding(
                words.share(reports),
                say.of("figures.dashboard.concentrated", words.listed(three)),
                null,
                basis(Basis.REPORTS),
                "R-07",
                say.of("figures.dashboard.see", reports),
                address.with("objective", numbers).at(ViewAddress.SELECTION));
    }

    private ViewFinding aimed() {
        long aimed = dashboard.now().counts().aimed();
        return new ViewFinding(
                words.share(aimed),
                say.of("figures.dashboard.aimed"),
                say.of(
                        "figures.dashboard.aimed-count",
                        aimed,
                        Objects.requireNonNullElse(
                                change(aimed, view -> view.counts().aimed(), "aimed.girls-adolescents-women"), "")),
                basis(Basis.REPORTS),
                "R-12",
                say.of("figures.dashboard.see", aimed),
                address.at(ViewAddress.SELECTION, "part", "aimed"));
    }

    private @Nullable String change(long now, ToLongFunction<PeriodView> then, String figure) {
        return words.change(now, words.then(then, figure));
    }

    private String basis(Basis basis) {
        return say.of("figures.dashboard.basis", say.value(basis));
    }

    public @Nullable String getLikeForLike() {
        return dashboard
                .likeForLike()
                .filter(both -> both.institutions() > 1)
                .map(both -> say.of(
                        "figures.dashboard.like-for-like",
                        both.institutions(),
                        SpanishNumbers.whole(both.reports()),
                        words.former().orElse(""),
                        SpanishNumbers.whole(both.former()),
                        SpanishNumbers.signed(both.reports() - both.former())))
                .orElse(null);
    }
}
