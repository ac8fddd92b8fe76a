/** Sign-on as the browser sees it: headers, own origin, log out. */
@NullMarked
package mx.compendium.web.signon;

import org.jspecify.annotations.NullMarked;
