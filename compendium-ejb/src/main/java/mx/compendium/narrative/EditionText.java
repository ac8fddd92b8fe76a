package mx.compendium.narrative;

import mx.compendium.template.NarrativeDocument;

/**
 * A text an edition prints in the unit's words.
 *
 * @param part where it stands: key of a section the unit writes, or of a part of the template
 * @param body marked lines, one block a line (ADR 0034)
 */
public record EditionText(NarrativeDocument document, String part, String body) {}
