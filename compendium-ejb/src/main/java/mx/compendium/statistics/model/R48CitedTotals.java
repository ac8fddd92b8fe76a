package mx.compendium.statistics.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mx.compendium.catalogue.InstitutionGroup;
import mx.compendium.kernel.Violation;
import mx.compendium.period.PeriodRow;
import mx.compendium.statistics.CitedTotalDraft;

/**
 * a total is cited of an edition of which nothing else is held, once for each figure, with its source; totals of one
 * edition have one coverage, and parts do not say more than their whole.
 */
public final class R48CitedTotals {

    private static final Pattern CODE = Pattern.compile("[0-9]{4}(-[0-9A-Z]{1,8})?");
    private static final int OBJECTIVES = 23;
    private static final String COVERED = "objectives.covered";

    /** Parts by the whole they sum to. */
    private static final Map<String, List<List<String>>> PARTS = Map.of(
            "reports.total", List.of(groups("reports.group."), objectives()),
            "participants.total", List.of(groups("participants.group.")));

    private R48CitedTotals() {}

    /** Figures of which a total may be cited, in the order they are offered. */
    public static List<String> figures() {
        return Stream.of(
                        List.of("reports.total"),
                        groups("reports.group."),
                        objectives(),
                        List.of("participants.total"),
                        groups("participants.group."),
                        List.of(COVERED))
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> groups(String family) {
        return Stream.of(InstitutionGroup.values()).map(group -> family + group).toList();
    }

    private static List<String> objectives() {
        return IntStream.rangeClosed(1, OBJECTIVES).mapToObj(Codes::objective).toList();
    }

    /**
     * Everything that stands against recording a total.
     *
     * @param periods all that are held here
     * @param standing cited totals of all editions, without the one this replaces
     */
    public static List<Violation> against(
            CitedTotalDraft draft, List<PeriodRow> periods, List<CitedTotalDraft> standing) {
        List<Violation> found = new ArrayList<>();
        edition(draft, found);
        held(draft, periods, found);
        others(draft, standing, found);
        value(draft, found);
        found.addAll(draft.citation().against());
        parts(draft, standing, found);
        return found;
    }

    private static void edition(CitedTotalDraft draft, List<Violation> found) {
        if (!CODE.matcher(draft.edition()).matches()) {
            found.add(Violation.at("edition", "period.plan.code-malformed", draft.edition()));
        }
        if (draft.coverageEnd().isBefore(draft.coverageStart())) {
            found.add(Violation.at("coverageEnd", "period.plan.coverage-reversed"));
        }
    }

    private static void held(CitedTotalDraft draft, List<PeriodRow> periods, List<Violation> found) {
        for (PeriodRow period : periods) {
            if (period.code().equals(draft.edition())) {
                found.add(Violation.at("edition", "cited.edition-held", period.code()));
            } else if (!period.coverageStart().isAfter(draft.coverageEnd())
                    && !period.coverageEnd().isBefore(draft.coverageStart())) {
                found.add(Violation.at("coverageStart", "cited.coverage-overlaps", period.code()));
            }
        }
    }

    private static void others(CitedTotalDraft draft, List<CitedTotalDraft> standing, List<Violation> found) {
        List<CitedTotalDraft> same = standing.stream()
                .filter(one -> one.edition().equals(draft.edition()))
                .toList();
        if (same.stream()
                .anyMatch(one -> !one.coverageStart().equals(draft.coverageStart())
                        || !one.coverageEnd().equals(draft.coverageEnd()))) {
            found.add(Violation.at("coverageStart", "cited.coverage-differs", draft.edition()));
        }
        if (same.stream().anyMatch(one -> one.figure().equals(draft.figure()))) {
            found.add(Violation.at("figure", "cited.figure-taken", draft.edition()));
        }
        standing.stream()
                .filter(one -> !one.edition().equals(draft.edition()))
                .filter(one -> !one.coverageStart().isAfter(draft.coverageEnd())
                        && !one.coverageEnd().isBefore(draft.coverageStart()))
                .map(CitedTotalDraft::edition)
                .distinct()
                .forEach(code -> found.add(Violation.at("coverageStart", "cited.coverage-overlaps", code)));
    }

    private static void value(CitedTotalDraft draft, List<Violation> found) {
        if (!figures().contains(draft.figure())) {
            found.add(Violation.at("figure", "cited.figure-unknown", draft.figure()));
        }
        boolean tooMany = draft.figure().equals(COVERED) && draft.value() > OBJECTIVES;
        if (draft.value() < 0 || tooMany) {
            found.add(Violation.at("value", "cited.value-impossible", draft.value()));
        }
    }

    /** Parts known so far exceed no whole, and all of them together are the whole. */
    private static void parts(CitedTotalDraft draft, List<CitedTotalDraft> standing, List<Violation> found) {
        Map<String, Long> values = new TreeMap<>();
        standing.stream()
                .filter(one -> one.edition().equals(draft.edition()))
                .forEach(one -> values.put(one.figure(), one.value()));
        values.put(draft.figure(), draft.value());
        PARTS.forEach((whole, families) -> families.stream()
                .filter(family -> whole.equals(draft.figure()) || family.contains(draft.figure()))
                .filter(family -> contradicts(values, whole, family))
                .forEach(family -> found.add(Violation.at("value", "cited.parts-contradict", whole))));
    }

    private static boolean contradicts(Map<String, Long> values, String whole, List<String> family) {
        Long total = values.get(whole);
        long sum =
                family.stream().mapToLong(part -> values.getOrDefault(part, 0L)).sum();
        return total != null && (sum > total || (values.keySet().containsAll(family) && sum != total));
    }
}
