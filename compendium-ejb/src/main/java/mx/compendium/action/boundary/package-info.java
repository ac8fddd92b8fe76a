/** Doors of action reports. */
@NullMarked
package mx.compendium.action.boundary;

import org.jspecify.annotations.NullMarked;
