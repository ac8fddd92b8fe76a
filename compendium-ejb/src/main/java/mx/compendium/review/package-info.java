/** Is it good enough? What must be corrected? */
@NullMarked
package mx.compendium.review;

import org.jspecify.annotations.NullMarked;
