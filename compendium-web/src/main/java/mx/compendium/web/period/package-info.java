/** Screens of reporting periods: list, one period, planning, sealing. */
@NullMarked
package mx.compendium.web.period;

import org.jspecify.annotations.NullMarked;
