/**
 * The one place that writes numbers, lists, dates and agreement in Spanish as printed in Mexico: point as decimal mark,
 * narrow no-break space between thousands, {@code %} attached (house style of the Informe Ejecutivo, rule 3).
 */
@NullMarked
package mx.compendium.kernel.spanish;

import org.jspecify.annotations.NullMarked;
