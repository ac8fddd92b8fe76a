/** Doors of the narrative. */
@NullMarked
package mx.compendium.narrative.boundary;

import org.jspecify.annotations.NullMarked;
