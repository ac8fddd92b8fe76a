package mx.compendium.web.figures;

import java.util.List;

/**
 * What was measured in one unit and reach, as it is shown.
 *
 * @param parts in the order of the columns; of one nobody told the words for that
 */
public record SumRow(String unit, String reach, String total, List<String> parts, String measurements) {}
