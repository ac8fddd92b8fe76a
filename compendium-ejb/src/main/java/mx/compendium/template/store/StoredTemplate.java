package mx.compendium.template.store;

import java.time.Instant;
import mx.compendium.template.EditionTemplate;

/**
 * A version as it is kept.
 *
 * @param madeOf number of the version it was made of
 */
public record StoredTemplate(int number, EditionTemplate template, int madeOf, Instant at, String by) {}
