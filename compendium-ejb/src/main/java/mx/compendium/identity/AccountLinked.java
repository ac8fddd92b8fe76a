package mx.compendium.identity;

import java.util.UUID;

/**
 * Event, fired in the transaction of an account's first request: from now on it acts for an institution.
 *
 * @param institution code of the institution
 * @param awaited whether the unit had linked the account before; otherwise the token said the institution
 */
public record AccountLinked(UUID person, String institution, boolean awaited) {}
