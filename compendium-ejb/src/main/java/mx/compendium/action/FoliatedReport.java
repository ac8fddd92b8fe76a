package mx.compendium.action;

import java.util.UUID;

/**
 * A report of a former edition.
 *
 * @param folio it had there, empty when it had none
 */
public record FoliatedReport(UUID report, String folio) {}
