package mx.compendium.exchange;

/**
 * Something found in a cell of a workbook, or in a whole row.
 *
 * @param sheet where it was found
 * @param row as the spreadsheet numbers it, from 1
 * @param column from 0, -1 when the whole row is meant
 * @param code of the broken rule
 * @param told what is wrong and what to do, in Spanish
 */
public record Finding(BookSheet sheet, int row, int column, FindingLevel level, String code, String told) {}
