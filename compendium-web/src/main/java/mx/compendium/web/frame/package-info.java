/** What surrounds every page: identity, language, menu, the person signed in. */
@NullMarked
package mx.compendium.web.frame;

import org.jspecify.annotations.NullMarked;
