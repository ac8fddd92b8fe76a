/** Where people and memberships are kept. */
@NullMarked
package mx.compendium.identity.store;

import org.jspecify.annotations.NullMarked;
