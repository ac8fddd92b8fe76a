/** Where the catalogues are kept. */
@NullMarked
package mx.compendium.catalogue.store;

import org.jspecify.annotations.NullMarked;
