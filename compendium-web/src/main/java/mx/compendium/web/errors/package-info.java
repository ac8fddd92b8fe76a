/** Pages for what went wrong. */
@NullMarked
package mx.compendium.web.errors;

import org.jspecify.annotations.NullMarked;
