/** How does the unit say it? Its own words of the documents of an edition, written on screen. */
@NullMarked
package mx.compendium.narrative;

import org.jspecify.annotations.NullMarked;
