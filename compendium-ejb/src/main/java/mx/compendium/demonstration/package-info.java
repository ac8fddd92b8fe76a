/** The demonstration editions 2022, 2023 and 2024: deterministic, never loaded in production. */
@NullMarked
package mx.compendium.demonstration;

import org.jspecify.annotations.NullMarked;
