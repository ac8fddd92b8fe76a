/** What a bundle is made of: ZIP, JSON, CSV, each read strictly and within limits. */
@NullMarked
package mx.compendium.verifier.bundle;

import org.jspecify.annotations.NullMarked;
