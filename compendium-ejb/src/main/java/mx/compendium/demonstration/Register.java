package mx.compendium.demonstration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import mx.compendium.action.Continuity;
import mx.compendium.catalogue.ReferenceObjective;
import mx.compendium.statistics.ReportEntry;
import org.jspecify.annotations.Nullable;

/** Enters the drafts of an edition in its register: order, folio, identifiers, marks and dates. */
final class Register {

    private static final Comparator<Draft> ORDER = Comparator.comparing(
                    (Draft draft) -> draft.lineage().institution().group())
            .thenComparing(draft -> draft.lineage().institution().code())
            .thenComparing(draft -> draft.lineage().objective())
            .thenComparing(draft -> draft.lineage().key());

    private final Edition edition;
    private final Map<Integer, ReferenceObjective> objectives;
    private final Map<Integer, Affinity> affinities = Affinity.all();

    Register(Edition edition, Map<Integer, ReferenceObjective> objectives) {
        this.edition = edition;
        this.objectives = objectives;
    }

    List<ReportEntry> enter(List<Draft> drafts) {
        Set<Draft> featured = Featured.of(drafts, edition);
        List<ReportEntry> entries = new ArrayList<>();
        for (Draft draft : drafts.stream().sorted(ORDER).toList()) {
            entries.add(entry(draft, entries.size() + 1, featured.contains(draft)));
        }
        return entries;
    }

    private ReportEntry entry(Draft draft, int number, boolean featured) {
        Lineage lineage = draft.lineage();
        String key = lineage.key();
        Affinity affinity = Objects.requireNonNull(affinities.get(lineage.objective()), "affinity");
        Continuity continuity = continuity(lineage);
        return new ReportEntry(
                Lot.id("report", edition.code(), key),
                String.format(Locale.ROOT, "PMM-%s-%04d", edition.code(), number),
                Lot.id("lineage", key),
                draft.joint(),
                draft.name(),
                draft.type(),
                continuity,
                lineage.institution().code(),
                draft.coResponsible().stream().sorted().toList(),
                lineage.objective(),
                Affinity.some(affinity.related(), "related", key),
                Affinity.some(affinity.principles(), "principles", key),
                targets(lineage),
                draft.summary(),
                draft.purpose(),
                draft.people().stream().sorted().toList(),
                draft.aimed(),
                Affinity.some(affinity.stages(), "stages", key),
                draft.scope().national(),
                draft.scope().states(),
                draft.scope().municipalities(),
                draft.scope().countries(),
                start(lineage),
                end(continuity, key),
                draft.results(),
                draft.measurements(),
                draft.challenges(),
                draft.goodPractice(),
                featured,
                draft.synthetic());
    }

    private List<String> targets(Lineage lineage) {
        ReferenceObjective objective = Objects.requireNonNull(objectives.get(lineage.objective()), "objective");
        return objective.suggestedSdgTargets().stream().limit(2).toList();
    }

    /** The first edition knows no former one; of what goes on in the second, a few end in it. */
    private Continuity continuity(Lineage lineage) {
        if (edition == Edition.E2022) {
            return lineage.in2023() ? Continuity.NEW : Continuity.CONCLUDED;
        }
        boolean ends = lineage.material() instanceof Lineage.Themed && Lot.inHundred(6, "ends", lineage.key());
        return !lineage.in2022() ? Continuity.NEW : ends ? Continuity.CONCLUDED : Continuity.CONTINUES;
    }

    private @Nullable LocalDate start(Lineage lineage) {
        if (!(lineage.material() instanceof Lineage.Themed)) {
            return null;
        }
        return lineage.in2022()
                ? LocalDate.of(2017 + Lot.below(5, "year", lineage.key()), 1 + Lot.below(5, "month", lineage.key()), 1)
                : edition.from().plusMonths(Lot.below(7, "begins", lineage.key()));
    }

    private @Nullable LocalDate end(Continuity continuity, String key) {
        return continuity == Continuity.CONCLUDED
                ? edition.from().plusMonths(8L + Lot.below(4, "end", key)).minusDays(1)
                : null;
    }

    static Map<Integer, ReferenceObjective> byNumber(List<ReferenceObjective> objectives) {
        return objectives.stream().collect(Collectors.toMap(ReferenceObjective::number, Function.identity()));
    }
}
