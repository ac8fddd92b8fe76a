/**
 * How sentences are proposed, checked and worded. A proposal has checks that recompute from the figures and the reports; only
 * when none objects is it worded, and its wording takes numbers from figures alone.
 */
@NullMarked
package mx.compendium.claim.model;

import org.jspecify.annotations.NullMarked;
