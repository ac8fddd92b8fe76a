/** Where audit lines are written. */
@NullMarked
package mx.compendium.audit.store;

import org.jspecify.annotations.NullMarked;
