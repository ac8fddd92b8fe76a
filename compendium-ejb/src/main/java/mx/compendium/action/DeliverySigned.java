package mx.compendium.action;

import java.util.UUID;

/**
 * Event, fired within the transaction: an institution has handed in.
 *
 * @param institutionName as called in the period
 * @param folio of the acuse
 * @param reports how many it brought; 0 for a nil report
 */
public record DeliverySigned(
        UUID delivery, String period, String institution, String institutionName, String folio, int reports) {}
