package mx.compendium.period.model;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import mx.compendium.catalogue.InstitutionRow;
import mx.compendium.kernel.Violation;
import mx.compendium.period.PeriodDraft;
import mx.compendium.period.PeriodTerms;
import org.jspecify.annotations.Nullable;

/** What a planned period must be, as a rule over the draft and what exists already. */
public final class PeriodPlan {

    private static final Pattern CODE = Pattern.compile("[0-9]{4}(-[0-9A-Z]{1,8})?");
    private static final int LONGEST_TITLE = 250;

    private PeriodPlan() {}

    /**
     * Everything that stands against the plan.
     *
     * @param citedEditions codes of editions known as totals only, with which a history may begin
     */
    public static List<Violation> violations(
            PeriodDraft draft,
            Set<String> existingPeriods,
            Set<String> citedEditions,
            Map<String, InstitutionRow> known) {
        List<Violation> found = new ArrayList<>();
        if (!CODE.matcher(draft.code()).matches()) {
            found.add(Violation.at("code", "period.plan.code-malformed", draft.code()));
        }
        if (existingPeriods.contains(draft.code())) {
            found.add(Violation.at("code", "period.plan.code-taken", draft.code()));
        }
        found.addAll(terms(draft.code(), draft.terms(), existingPeriods, citedEditions));
        if (draft.terms().takenOver() && !draft.institutions().isEmpty()) {
            found.add(Violation.at("institutions", "period.plan.taken-over-invites-nobody"));
        }
        draft.institutions().forEach(code -> invited(draft, code, known.get(code), found));
        return found;
    }

    /** Who ended before the period begins has nothing to report in it. */
    private static void invited(
            PeriodDraft draft, String code, @Nullable InstitutionRow institution, List<Violation> found) {
        if (institution == null) {
            found.add(Violation.at("institutions", "period.plan.institution-unknown", code));
        } else if (institution.endedBefore(draft.terms().coverageStart())) {
            found.add(Violation.at("institutions", "period.plan.institution-ended", institution.name()));
        }
    }

    /** Everything that stands against the terms of a period. */
    public static List<Violation> terms(
            String code, PeriodTerms terms, Set<String> existingPeriods, Set<String> citedEditions) {
        List<Violation> found = new ArrayList<>();
        if (terms.title().isBlank() || terms.title().length() > LONGEST_TITLE) {
            found.add(Violation.at("title", "period.plan.title-length", LONGEST_TITLE));
        }
        dates(terms, found);
        if (terms.source() != null) {
            found.addAll(terms.source().against());
        }
        boolean known = terms.historyBegins().equals(code)
                || existingPeriods.contains(terms.historyBegins())
                || citedEditions.contains(terms.historyBegins());
        if (!known) {
            found.add(Violation.at("historyBegins", "period.plan.history-unknown", terms.historyBegins()));
        }
        return found;
    }

    /** Institutions that cannot be invited because they do not exist. */
    public static List<Violation> unknown(Collection<String> invited, Set<String> existing) {
        return invited.stream()
                .filter(code -> !existing.contains(code))
                .map(code -> Violation.at("institutions", "period.plan.institution-unknown", code))
                .toList();
    }

    private static void dates(PeriodTerms terms, List<Violation> found) {
        if (terms.coverageEnd().isBefore(terms.coverageStart())) {
            found.add(Violation.at("coverageEnd", "period.plan.coverage-reversed"));
        }
        if (terms.closesAt().isBefore(terms.dueAt())) {
            found.add(Violation.at("closesAt", "period.plan.closes-before-due"));
        }
        if (!ZoneId.getAvailableZoneIds().contains(terms.zone())) {
            found.add(Violation.at("zone", "period.plan.zone-unknown", terms.zone()));
        }
    }
}
