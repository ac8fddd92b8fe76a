/** Loads the demonstration at the start, when it is asked for. */
@NullMarked
package mx.compendium.demonstration.boundary;

import org.jspecify.annotations.NullMarked;
