/**
 * The rules of the rulebook ({@code docs/rulebook.md}): R-nn is a final class with pure functions over the content of a
 * period. They read no clock, no database, and only whole numbers.
 */
@NullMarked
package mx.compendium.statistics.model;

import org.jspecify.annotations.NullMarked;
