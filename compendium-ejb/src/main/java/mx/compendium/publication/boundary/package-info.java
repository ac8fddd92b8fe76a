/** Doors: generating documents, publishing an edition, reading what is public. */
@NullMarked
package mx.compendium.publication.boundary;

import org.jspecify.annotations.NullMarked;
