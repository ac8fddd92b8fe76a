/** The public front page and the landing page by role. */
@NullMarked
package mx.compendium.web.home;

import org.jspecify.annotations.NullMarked;
