/** Screens of figures: all of a period, and the records behind one. */
@NullMarked
package mx.compendium.web.figures;

import org.jspecify.annotations.NullMarked;
