/** The start of the house: nothing opens before its schema stands. */
@NullMarked
package mx.compendium.kernel.boundary;

import org.jspecify.annotations.NullMarked;
