/** Screens of the unit's own words. */
@NullMarked
package mx.compendium.web.narrative;

import org.jspecify.annotations.NullMarked;
