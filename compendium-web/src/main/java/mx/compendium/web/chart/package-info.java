/** Charts that leave their page: as a table, a drawing or a picture. */
@NullMarked
package mx.compendium.web.chart;

import org.jspecify.annotations.NullMarked;
