/** Who did what, when, with what outcome, and was it tampered with? */
@NullMarked
package mx.compendium.audit;

import org.jspecify.annotations.NullMarked;
