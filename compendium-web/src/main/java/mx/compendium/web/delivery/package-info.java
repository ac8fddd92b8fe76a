/** An institution hands in what it reports: summary, signature, acuse, delegation of the signature. */
@NullMarked
package mx.compendium.web.delivery;

import org.jspecify.annotations.NullMarked;
