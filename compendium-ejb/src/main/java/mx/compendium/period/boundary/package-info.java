/** Doors of reporting periods. */
@NullMarked
package mx.compendium.period.boundary;

import org.jspecify.annotations.NullMarked;
