/** Where it is kept who acts for whom. */
@NullMarked
package mx.compendium.people.store;

import org.jspecify.annotations.NullMarked;
