/** The only place of publication that speaks to the database. */
@NullMarked
package mx.compendium.publication.store;

import org.jspecify.annotations.NullMarked;
