/** Where action reports are kept. */
@NullMarked
package mx.compendium.action.store;

import org.jspecify.annotations.NullMarked;
