/** Screens of documents and publication. */
@NullMarked
package mx.compendium.web.publication;

import org.jspecify.annotations.NullMarked;
