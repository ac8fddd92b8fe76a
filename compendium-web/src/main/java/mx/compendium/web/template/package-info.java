/** Screens of the documents' templates. */
@NullMarked
package mx.compendium.web.template;

import org.jspecify.annotations.NullMarked;
