/** Writes the demonstration editions into the tables of an empty house. */
@NullMarked
package mx.compendium.demonstration.store;

import org.jspecify.annotations.NullMarked;
