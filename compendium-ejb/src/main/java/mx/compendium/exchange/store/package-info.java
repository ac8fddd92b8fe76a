/** Jobs, the rows they brought and what was found in them. */
@NullMarked
package mx.compendium.exchange.store;

import org.jspecify.annotations.NullMarked;
