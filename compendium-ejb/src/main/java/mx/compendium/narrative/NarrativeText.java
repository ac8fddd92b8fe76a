package mx.compendium.narrative;

import mx.compendium.template.NarrativeDocument;
import mx.compendium.template.NarrativeSection;

/**
 * The words of a section as they stand.
 *
 * @param body marked lines, one block a line (ADR 0034)
 * @param revision how often it was saved; 0 when nobody wrote and the standard words stand
 */
public record NarrativeText(NarrativeDocument document, NarrativeSection section, String body, int revision) {}
