/** Rules of the templates. */
@NullMarked
package mx.compendium.template.model;

import org.jspecify.annotations.NullMarked;
