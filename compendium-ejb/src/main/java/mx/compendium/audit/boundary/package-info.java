/** The one gate that writes down what was done, refused and denied. */
@NullMarked
package mx.compendium.audit.boundary;

import org.jspecify.annotations.NullMarked;
