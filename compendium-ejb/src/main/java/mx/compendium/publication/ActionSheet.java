package mx.compendium.publication;

import java.util.List;

/**
 * A published action with what it belongs to.
 *
 * @param history the same action in every published edition that has it, the newest first, this one among them
 * @param joint the other reports of its joint programme in this edition
 */
public record ActionSheet(EditionRow edition, PublishedAction action, List<ActionHit> history, List<ActionHit> joint) {

    public ActionSheet {
        history = List.copyOf(history);
        joint = List.copyOf(joint);
    }
}
