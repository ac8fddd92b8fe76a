/** Figures, counted again from the tables (section 3 of the format). */
@NullMarked
package mx.compendium.verifier.figure;

import org.jspecify.annotations.NullMarked;
