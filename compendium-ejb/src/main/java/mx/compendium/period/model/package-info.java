/** A reporting period, who takes part, and what its steps demand. */
@NullMarked
package mx.compendium.period.model;

import org.jspecify.annotations.NullMarked;
