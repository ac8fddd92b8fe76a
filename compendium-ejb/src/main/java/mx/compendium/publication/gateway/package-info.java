/** From the document's records to the file, and the shelf of finished files: XML, XSL-FO, PDF. */
@NullMarked
package mx.compendium.publication.gateway;

import org.jspecify.annotations.NullMarked;
