/** Tables of the narrative. */
@NullMarked
package mx.compendium.narrative.store;

import org.jspecify.annotations.NullMarked;
