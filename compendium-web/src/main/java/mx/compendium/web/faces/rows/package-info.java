/** Rows written without an expression for each cell: some pages have thousands of them (ADR 0061). */
@NullMarked
package mx.compendium.web.faces.rows;

import org.jspecify.annotations.NullMarked;
