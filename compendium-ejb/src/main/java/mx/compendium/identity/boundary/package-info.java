/** Doors of identity. */
@NullMarked
package mx.compendium.identity.boundary;

import org.jspecify.annotations.NullMarked;
