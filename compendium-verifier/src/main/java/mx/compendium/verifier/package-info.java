/** Checks a sealed bundle by docs/bundle-format.md alone, and tells what came out. */
@NullMarked
package mx.compendium.verifier;

import org.jspecify.annotations.NullMarked;
