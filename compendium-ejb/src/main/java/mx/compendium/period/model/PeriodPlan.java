package mx.compendium.period.model;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import mx.compendium.catalogue.InstitutionRow;
import mx.compendium.kernel.Violation;
import mx.compendium.period.PeriodDraft;
import org.jspecify.annotations.Nullable;

/** What a planned period must be, as a rule over the draft and what exists already. */
public final class PeriodPlan {

    private static final Pattern CODE = Pattern.compile("[0-9]{4}(-[0-9A-Z]{1,8})?");
    private static final int LONGEST_TITLE = 250;

    private PeriodPlan() {}

    /** Everything that stands against the plan. */
    public static List<Violation> violations(
            PeriodDraft draft, Set<String> existingPeriods, Map<String, InstitutionRow> known) {
        List<Violation> found = new ArrayList<>();
        naming(draft, existingPeriods, found);
        dates(draft, found);
        history(draft, existingPeriods, found);
        draft.institutions().forEach(code -> invited(draft, code, known.get(code), found));
        return found;
    }

    /** Who ended before the period begins has nothing to report in it. */
    private static void invited(
            PeriodDraft draft, String code, @Nullable InstitutionRow institution, List<Violation> found) {
        if (institution == null) {
            found.add(Violation.at("institutions", "period.plan.institution-unknown", code));
        } else if (institution.endedBefore(draft.coverageStart())) {
            found.add(Violation.at("institutions", "period.plan.institution-ended", institution.name()));
        }
    }

    private static void naming(PeriodDraft draft, Set<String> existing, List<Violation> found) {
        if (!CODE.matcher(draft.code()).matches()) {
            found.add(Violation.at("code", "period.plan.code-malformed", draft.code()));
        }
        if (existing.contains(draft.code())) {
            found.add(Violation.at("code", "period.plan.code-taken", draft.code()));
        }
        if (draft.title().isBlank() || draft.title().length() > LONGEST_TITLE) {
            found.add(Violation.at("title", "period.plan.title-length", LONGEST_TITLE));
        }
    }

    private static void dates(PeriodDraft draft, List<Violation> found) {
        if (draft.coverageEnd().isBefore(draft.coverageStart())) {
            found.add(Violation.at("coverageEnd", "period.plan.coverage-reversed"));
        }
        if (draft.closesAt().isBefore(draft.dueAt())) {
            found.add(Violation.at("closesAt", "period.plan.closes-before-due"));
        }
        if (!ZoneId.getAvailableZoneIds().contains(draft.zone())) {
            found.add(Violation.at("zone", "period.plan.zone-unknown", draft.zone()));
        }
    }

    private static void history(PeriodDraft draft, Set<String> existing, List<Violation> found) {
        boolean beginsWithItself = draft.historyBegins().equals(draft.code());
        if (!beginsWithItself && !existing.contains(draft.historyBegins())) {
            found.add(Violation.at("historyBegins", "period.plan.history-unknown", draft.historyBegins()));
        }
    }
}
