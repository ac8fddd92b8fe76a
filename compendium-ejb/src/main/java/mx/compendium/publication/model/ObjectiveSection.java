package mx.compendium.publication.model;

import java.util.List;

/**
 * One objective with its counts and the actions that lead it.
 *
 * @param count text of its figure
 * @param former text of the former period's figure; empty without one
 */
public record ObjectiveSection(
        int number, String name, String count, String countLabel, String former, List<LeadingAction> actions) {

    public ObjectiveSection {
        actions = List.copyOf(actions);
    }

    /** A report named under its objective. */
    public record LeadingAction(String name, String institution) {}
}
