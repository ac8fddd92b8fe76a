/** What every feature stands on: a broken rule and its codes, a page of rows, an identifier. */
@NullMarked
package mx.compendium.kernel;

import org.jspecify.annotations.NullMarked;
