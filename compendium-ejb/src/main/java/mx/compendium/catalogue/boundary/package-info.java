/** Doors of the catalogues. */
@NullMarked
package mx.compendium.catalogue.boundary;

import org.jspecify.annotations.NullMarked;
