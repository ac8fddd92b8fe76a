/** Where periods are kept. */
@NullMarked
package mx.compendium.period.store;

import org.jspecify.annotations.NullMarked;
