/** Rules of the narrative. */
@NullMarked
package mx.compendium.narrative.model;

import org.jspecify.annotations.NullMarked;
