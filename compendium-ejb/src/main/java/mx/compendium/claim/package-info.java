/** Which sentences follow from the figures? */
@NullMarked
package mx.compendium.claim;

import org.jspecify.annotations.NullMarked;
