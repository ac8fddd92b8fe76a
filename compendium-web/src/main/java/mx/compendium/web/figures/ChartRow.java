package mx.compendium.web.figures;

import org.jspecify.annotations.Nullable;

/**
 * One row of a chart on a page; texts as they are shown.
 *
 * @param address of the records behind it
 * @param former of the period before, null when that is not known
 * @param change against the period before, null likewise
 * @param share of the whole, null where the rows do not sum to it
 * @param width of its bar, in per cent of the longest of both periods
 * @param formerWidth likewise
 */
public record ChartRow(
        String label,
        String address,
        boolean empty,
        String value,
        @Nullable String former,
        @Nullable String change,
        @Nullable String share,
        String width,
        String formerWidth) {}
