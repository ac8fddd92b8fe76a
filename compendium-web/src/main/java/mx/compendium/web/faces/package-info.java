/** The only place that knows the Faces runtime: the request's parameters, redirects, failures. */
@NullMarked
package mx.compendium.web.faces;

import org.jspecify.annotations.NullMarked;
