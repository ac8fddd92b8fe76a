/** Who calls, for which institution, in which role? */
@NullMarked
package mx.compendium.identity;

import org.jspecify.annotations.NullMarked;
