/** Which objectives, institutions and classifications exist, and since when? */
@NullMarked
package mx.compendium.catalogue;

import org.jspecify.annotations.NullMarked;
