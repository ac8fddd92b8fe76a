/** Executive report, editions, documents, seals made public. */
@NullMarked
package mx.compendium.publication;

import org.jspecify.annotations.NullMarked;
