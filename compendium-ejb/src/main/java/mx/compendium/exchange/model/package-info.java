/** What a workbook is: its sheets and columns, how a cell is read as the text of a field, what a row is worth. */
@NullMarked
package mx.compendium.exchange.model;

import org.jspecify.annotations.NullMarked;
