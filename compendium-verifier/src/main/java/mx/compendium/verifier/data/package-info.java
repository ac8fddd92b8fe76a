/** The tables of a bundle as editions. */
@NullMarked
package mx.compendium.verifier.data;

import org.jspecify.annotations.NullMarked;
