/** What open work of review stands against. */
@NullMarked
package mx.compendium.review.model;

import org.jspecify.annotations.NullMarked;
