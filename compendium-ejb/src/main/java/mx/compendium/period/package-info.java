/** When is reporting open, closed, sealed? Who takes part? */
@NullMarked
package mx.compendium.period;

import org.jspecify.annotations.NullMarked;
