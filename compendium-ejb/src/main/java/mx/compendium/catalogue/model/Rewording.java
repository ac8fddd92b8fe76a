package mx.compendium.catalogue.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import mx.compendium.catalogue.Catalogue;
import mx.compendium.catalogue.WordedSince;
import mx.compendium.catalogue.Wording;
import mx.compendium.catalogue.WordingSheet;
import mx.compendium.kernel.Violation;
import org.jspecify.annotations.Nullable;

/** New words for an entry of a catalogue begin after those before them; what a seal has taken over is not taken back. */
public final class Rewording {

    private static final int LONGEST = 400;
    private static final int LONGEST_SHORT = 120;

    private Rewording() {}

    public static List<Violation> against(WordingSheet sheet, Wording words, LocalDate from) {
        List<Violation> found = new ArrayList<>();
        length(found, "name", words.name(), LONGEST);
        length(found, "nameEn", words.nameEn(), LONGEST);
        if (sheet.catalogue() == Catalogue.OBJECTIVE) {
            length(found, "shortName", words.shortName(), LONGEST_SHORT);
            length(found, "shortNameEn", words.shortNameEn(), LONGEST_SHORT);
        }
        WordedSince last = sheet.all().get(0);
        if (last.wording().equals(words)) {
            found.add(Violation.at("name", "catalogue.reword.words-same"));
        }
        if (last.since() != null && !from.isAfter(last.since())) {
            found.add(Violation.at("from", "catalogue.reword.before-last", last.since()));
        }
        if (from.isBefore(sheet.today())) {
            found.add(Violation.at("from", "catalogue.reword.from-past"));
        }
        return found;
    }

    private static void length(List<Violation> found, String field, @Nullable String text, int longest) {
        if (text == null || text.isBlank() || text.length() > longest) {
            found.add(Violation.at(field, "catalogue.reword.length-wrong", longest));
        }
    }

    public static List<Violation> againstUndoing(WordingSheet sheet) {
        return sheet.undoable() ? List.of() : List.of(Violation.of("catalogue.undo.words-used"));
    }
}
