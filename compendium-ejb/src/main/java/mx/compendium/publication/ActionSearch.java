package mx.compendium.publication;

import mx.compendium.action.PopulationGroup;
import mx.compendium.action.ReportType;
import mx.compendium.catalogue.InstitutionGroup;
import org.jspecify.annotations.Nullable;

/**
 * Which published actions are asked for; what is null does not narrow.
 *
 * @param edition code of a published edition
 * @param text words in any order, without regard to accents and case; all must be found, the last also as a beginning
 * @param objective principal objective, 1–23
 * @param institution code of the responsible institution
 * @param state INEGI code of a state its scope names
 */
public record ActionSearch(
        @Nullable String edition,
        @Nullable String text,
        @Nullable Integer objective,
        @Nullable InstitutionGroup group,
        @Nullable String institution,
        @Nullable String state,
        @Nullable ReportType type,
        @Nullable PopulationGroup population,
        ActionOrder order) {

    /** All of an edition, or of every edition. */
    public static ActionSearch of(@Nullable String edition) {
        return new ActionSearch(edition, null, null, null, null, null, null, null, ActionOrder.NEWEST);
    }

    public ActionSearch in(@Nullable String other) {
        return new ActionSearch(other, text, objective, group, institution, state, type, population, order);
    }

    public ActionSearch ofObjective(int number) {
        return new ActionSearch(edition, text, number, group, institution, state, type, population, order);
    }

    public ActionSearch ofInstitution(String code) {
        return new ActionSearch(edition, text, objective, group, code, state, type, population, order);
    }

    public ActionSearch inState(String inegiCode) {
        return new ActionSearch(edition, text, objective, group, institution, inegiCode, type, population, order);
    }

    public boolean hasWords() {
        return text != null && !text.isBlank();
    }
}
