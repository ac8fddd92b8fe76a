/** Workbooks as files: checked before anything opens them, read and written row by row. */
@NullMarked
package mx.compendium.exchange.gateway;

import org.jspecify.annotations.NullMarked;
