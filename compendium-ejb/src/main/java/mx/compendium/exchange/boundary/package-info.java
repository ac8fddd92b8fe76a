/** Doors: handing out a template, taking a workbook in, deciding what of it is written. */
@NullMarked
package mx.compendium.exchange.boundary;

import org.jspecify.annotations.NullMarked;
