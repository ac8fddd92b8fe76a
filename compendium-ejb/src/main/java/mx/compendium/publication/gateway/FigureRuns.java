package mx.compendium.publication.gateway;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mx.compendium.publication.model.AnnexRow;
import mx.compendium.publication.model.Passage;

/** Parts a sentence where it states its figures, so that each number of it can lead to its definition. */
final class FigureRuns {

    private static final String FORMER = ".former";

    /** A piece of a sentence; the code is empty where it states no figure. */
    record Run(String text, String figure) {}

    private final Map<String, String> texts = new HashMap<>();

    /** @param annex the figures that are explained, the former ones beside them */
    FigureRuns(List<AnnexRow> annex) {
        for (AnnexRow row : annex) {
            texts.put(row.code(), row.text());
            texts.put(row.code() + FORMER, row.former());
        }
    }

    /** The pieces of the passage in order; put together they are its text. */
    List<Run> of(Passage passage) {
        List<Run> runs = new ArrayList<>();
        String text = passage.text();
        int at = 0;
        for (String code : passage.figures()) {
            String number = texts.getOrDefault(code, "");
            int found = number.isEmpty() ? -1 : whole(text, number, at);
            if (found >= 0) {
                runs.add(new Run(text.substring(at, found), ""));
                runs.add(new Run(
                        number, code.endsWith(FORMER) ? code.substring(0, code.length() - FORMER.length()) : code));
                at = found + number.length();
            }
        }
        runs.add(new Run(text.substring(at), ""));
        return runs.stream().filter(run -> !run.text().isEmpty()).toList();
    }

    /** Where the number stands by itself, not within a longer one. */
    private static int whole(String text, String number, int from) {
        for (int at = text.indexOf(number, from); at >= 0; at = text.indexOf(number, at + 1)) {
            if (!isDigit(text, at - 1) && !isDigit(text, at + number.length())) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isDigit(String text, int at) {
        return at >= 0 && at < text.length() && (Character.isDigit(text.charAt(at)) || text.charAt(at) == '\u202F');
    }
}
