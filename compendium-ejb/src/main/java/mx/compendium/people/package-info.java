/** Who acts for which institution, in which capacity, since when and until when? */
@NullMarked
package mx.compendium.people;

import org.jspecify.annotations.NullMarked;
