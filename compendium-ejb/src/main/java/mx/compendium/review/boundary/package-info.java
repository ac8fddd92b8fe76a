/** What review answers to the ports of other features. */
@NullMarked
package mx.compendium.review.boundary;

import org.jspecify.annotations.NullMarked;
