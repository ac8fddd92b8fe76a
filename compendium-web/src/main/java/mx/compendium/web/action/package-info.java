/** Screens of reported actions: the list of a period, one report. */
@NullMarked
package mx.compendium.web.action;

import org.jspecify.annotations.NullMarked;
