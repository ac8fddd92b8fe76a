/** Rows of charts written without an expression for each cell: a page of charts has thousands of them (ADR 0061). */
@NullMarked
package mx.compendium.web.faces.chart;

import org.jspecify.annotations.NullMarked;
