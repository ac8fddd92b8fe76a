/** The rules of linking people to institutions. */
@NullMarked
package mx.compendium.people.model;

import org.jspecify.annotations.NullMarked;
