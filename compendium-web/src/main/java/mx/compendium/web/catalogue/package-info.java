/** The words of the catalogues. */
@NullMarked
package mx.compendium.web.catalogue;

import org.jspecify.annotations.NullMarked;
