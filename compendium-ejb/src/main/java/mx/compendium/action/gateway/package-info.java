/** Files of evidence: where they lie, and what is really in them. */
@NullMarked
package mx.compendium.action.gateway;

import org.jspecify.annotations.NullMarked;
