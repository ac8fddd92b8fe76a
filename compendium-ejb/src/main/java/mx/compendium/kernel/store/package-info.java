/** How the house reaches its database. */
@NullMarked
package mx.compendium.kernel.store;

import org.jspecify.annotations.NullMarked;
