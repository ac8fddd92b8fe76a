/** Claims, judged against the tables (section 4 of the format). */
@NullMarked
package mx.compendium.verifier.claim;

import org.jspecify.annotations.NullMarked;
