/** The unit's inbox and reading of a report, and the institution's answers. */
@NullMarked
package mx.compendium.web.review;

import org.jspecify.annotations.NullMarked;
