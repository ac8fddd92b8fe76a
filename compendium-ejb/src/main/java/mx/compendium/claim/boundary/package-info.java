/** Doors of the claims. */
@NullMarked
package mx.compendium.claim.boundary;

import org.jspecify.annotations.NullMarked;
