/** What do the figures say? Pure rules over a dataset, sealed or provisional. */
@NullMarked
package mx.compendium.statistics;

import org.jspecify.annotations.NullMarked;
