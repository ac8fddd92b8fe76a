package mx.compendium.period;

import java.util.ArrayList;
import java.util.List;
import mx.compendium.kernel.Violation;

/**
 * Where something was published, so that anybody can look it up.
 *
 * @param document its title
 * @param page where in it, empty when it has no pages
 * @param origin its address, or the day it was published
 */
public record Citation(String document, String page, String origin) {

    private static final int LONGEST_DOCUMENT = 250;
    private static final int LONGEST_PAGE = 80;
    private static final int LONGEST_ORIGIN = 500;

    public Citation {
        document = document.strip();
        page = page.strip();
        origin = origin.strip();
    }

    /** Everything that is missing or too long in it, each at its field. */
    public List<Violation> against() {
        List<Violation> found = new ArrayList<>();
        if (document.isEmpty() || document.length() > LONGEST_DOCUMENT) {
            found.add(Violation.at("document", "citation.document-missing", LONGEST_DOCUMENT));
        }
        if (page.length() > LONGEST_PAGE) {
            found.add(Violation.at("page", "citation.page-too-long", LONGEST_PAGE));
        }
        if (origin.isEmpty() || origin.length() > LONGEST_ORIGIN) {
            found.add(Violation.at("origin", "citation.origin-missing", LONGEST_ORIGIN));
        }
        return found;
    }

    /** As it is printed behind what it supports. */
    public String text() {
        return document + (page.isEmpty() ? "" : ", " + page) + ", " + origin;
    }
}
