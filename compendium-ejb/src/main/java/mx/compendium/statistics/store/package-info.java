/** Reads a period's content from the tables, and keeps what a seal froze. */
@NullMarked
package mx.compendium.statistics.store;

import org.jspecify.annotations.NullMarked;
