/** Doors to people and their institutions. */
@NullMarked
package mx.compendium.people.boundary;

import org.jspecify.annotations.NullMarked;
