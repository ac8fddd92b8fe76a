/** Templates in the database. */
@NullMarked
package mx.compendium.template.store;

import org.jspecify.annotations.NullMarked;
