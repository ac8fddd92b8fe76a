package mx.compendium.exchange;

import java.util.UUID;

/** A workbook was taken in and waits to be checked. */
public record ImportReceived(UUID id, Wording wording) {}
