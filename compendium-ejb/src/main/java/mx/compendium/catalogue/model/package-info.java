/** The rules by which catalogues change. */
@NullMarked
package mx.compendium.catalogue.model;

import org.jspecify.annotations.NullMarked;
