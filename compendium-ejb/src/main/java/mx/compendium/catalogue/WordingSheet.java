package mx.compendium.catalogue;

import java.time.LocalDate;
import java.util.List;

/**
 * One entry of a catalogue with all words it ever had.
 *
 * @param today civil day of the unit by the database's clock
 * @param present in force today
 * @param all the latest first; the first of them may begin in the future
 * @param undoable whether the latest words can be taken back: they are not the first, and no period was sealed with them
 */
public record WordingSheet(
        Catalogue catalogue, int number, LocalDate today, Wording present, List<WordedSince> all, boolean undoable) {

    public WordingSheet {
        all = List.copyOf(all);
    }
}
