/** Doors of the templates. */
@NullMarked
package mx.compendium.template.boundary;

import org.jspecify.annotations.NullMarked;
