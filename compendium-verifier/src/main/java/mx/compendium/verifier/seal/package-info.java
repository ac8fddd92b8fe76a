/** Digests, data root, signature, chain of events (sections 5 and 6 of the format). */
@NullMarked
package mx.compendium.verifier.seal;

import org.jspecify.annotations.NullMarked;
