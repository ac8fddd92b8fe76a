package mx.compendium.catalogue.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mx.compendium.catalogue.InstitutionDraft;
import mx.compendium.catalogue.InstitutionGroup;
import mx.compendium.catalogue.InstitutionRow;
import mx.compendium.catalogue.InstitutionSheet;
import mx.compendium.catalogue.NamedSince;
import mx.compendium.catalogue.TakenPart;
import mx.compendium.kernel.Violation;
import org.jspecify.annotations.Nullable;

/**
 * an institution is renamed, merged or ended from a day on; what a period has taken over stays, and what nothing has
 * taken over can be undone.
 */
public final class R39Institutions {

    private static final Pattern CODE = Pattern.compile("[A-Z0-9-]{2,20}");
    private static final int LONGEST_NAME = 250;
    private static final int LONGEST_ACRONYM = 40;

    private R39Institutions() {}

    public static List<Violation> againstAdding(InstitutionDraft draft, List<InstitutionRow> known) {
        List<Violation> found = new ArrayList<>();
        if (!CODE.matcher(draft.code()).matches()) {
            found.add(Violation.at("code", "institution.add.code-malformed", draft.code()));
        }
        if (known.stream().anyMatch(one -> one.code().equals(draft.code()))) {
            found.add(Violation.at("code", "institution.add.code-taken", draft.code()));
        }
        found.addAll(words(draft.name(), draft.acronym()));
        if ((draft.group() == InstitutionGroup.EF) != (draft.stateCode() != null)) {
            found.add(Violation.at("stateCode", "institution.add.state-of-government"));
        }
        return found;
    }

    /** What stands against a new name; only the last name has a next one. */
    public static List<Violation> againstNaming(
            InstitutionSheet sheet, String name, @Nullable String acronym, LocalDate from) {
        List<Violation> found = new ArrayList<>(words(name, acronym));
        NamedSince last = sheet.names().get(0);
        if (last.name().equals(name.strip()) && String.valueOf(last.acronym()).equals(String.valueOf(acronym))) {
            found.add(Violation.at("name", "institution.rename.name-same"));
        }
        if (last.since() != null && !from.isAfter(last.since())) {
            found.add(Violation.at("from", "institution.rename.before-last", last.since()));
        }
        if (sheet.row().endedBefore(from)) {
            found.add(Violation.at("from", "institution.rename.after-end"));
        }
        return found;
    }

    private static List<Violation> words(String name, @Nullable String acronym) {
        List<Violation> found = new ArrayList<>();
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            found.add(Violation.at("name", "institution.name.length-wrong", LONGEST_NAME));
        }
        if (acronym != null && acronym.length() > LONGEST_ACRONYM) {
            found.add(Violation.at("acronym", "institution.name.acronym-long", LONGEST_ACRONYM));
        }
        return found;
    }

    /** What stands against a last day. */
    public static List<Violation> againstEnding(InstitutionSheet sheet, LocalDate last) {
        List<Violation> found = new ArrayList<>();
        InstitutionRow row = sheet.row();
        if (row.validUntil() != null) {
            found.add(Violation.of("institution.end.ended-already", row.validUntil()));
        }
        if (row.validFrom() != null && last.isBefore(row.validFrom())) {
            found.add(Violation.at("last", "institution.end.before-begin", row.validFrom()));
        }
        latestPeriodAfter(sheet, last)
                .forEach(part -> found.add(Violation.at("last", "institution.end.invited-later", part.period())));
        sheet.absorbed().stream()
                .filter(one -> one.validUntil() != null && !one.validUntil().isBefore(last))
                .forEach(one -> found.add(Violation.at("last", "institution.end.absorbed-later", one.name())));
        return found;
    }

    private static Stream<TakenPart> latestPeriodAfter(InstitutionSheet sheet, LocalDate last) {
        return sheet.periods().stream()
                .filter(part -> part.coverageStart().isAfter(last))
                .limit(1);
    }

    /** What stands against a merger that takes effect on a day. */
    public static List<Violation> againstMerging(InstitutionSheet sheet, InstitutionRow into, LocalDate from) {
        List<Violation> found = new ArrayList<>(againstEnding(sheet, from.minusDays(1)));
        if (into.code().equals(sheet.row().code())) {
            found.add(Violation.at("into", "institution.merge.into-itself"));
        }
        if (into.endedBefore(from)
                || (into.validFrom() != null && into.validFrom().isAfter(from))) {
            found.add(Violation.at("into", "institution.merge.not-there", into.name()));
        }
        return found;
    }

    /** What stands against taking the last name back. */
    public static List<Violation> againstUnnaming(InstitutionSheet sheet) {
        NamedSince last = sheet.names().get(0);
        if (last.since() == null) {
            return List.of(Violation.of("institution.unname.first-name"));
        }
        return sheet.periods().stream()
                .filter(part -> part.name().equals(last.name()))
                .limit(1)
                .map(part -> Violation.of("institution.unname.taken-over", part.period()))
                .toList();
    }
}
