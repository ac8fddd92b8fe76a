/** Doors of the figures. */
@NullMarked
package mx.compendium.statistics.boundary;

import org.jspecify.annotations.NullMarked;
