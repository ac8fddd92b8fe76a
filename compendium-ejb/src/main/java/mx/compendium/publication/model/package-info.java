/** The document as records: what each page says, and its charts; the publication's entities. No number is formatted here. */
@NullMarked
package mx.compendium.publication.model;

import org.jspecify.annotations.NullMarked;
