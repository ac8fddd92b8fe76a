/** How do spreadsheets go in and out? */
@NullMarked
package mx.compendium.exchange;

import org.jspecify.annotations.NullMarked;
