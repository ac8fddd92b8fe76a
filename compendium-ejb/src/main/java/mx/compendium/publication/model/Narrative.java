package mx.compendium.publication.model;

import java.util.List;
import java.util.function.UnaryOperator;
import mx.compendium.narrative.EditionWords;
import mx.compendium.narrative.StandardWords;
import org.jspecify.annotations.Nullable;

/** The unit's own words around the figures; a number in them is a reference such as {@code {reports.total}}. */
public record Narrative(
        List<String> preamble, List<String> conformation, List<Passage> challenges, List<String> conclusions) {

    private static final String HEADING = "### ";

    public Narrative {
        preamble = List.copyOf(preamble);
        conformation = List.copyOf(conformation);
        challenges = List.copyOf(challenges);
        conclusions = List.copyOf(conclusions);
    }

    /** The default words of an edition, with each reference replaced by the text of its figure. */
    static Narrative standard(@Nullable String source, UnaryOperator<String> figureText) {
        EditionWords words = StandardWords.of(source);
        return new Narrative(
                words.section("preamble", figureText),
                words.section("conformation", figureText),
                words.section("challenges", figureText).stream()
                        .map(Narrative::titled)
                        .toList(),
                words.section("conclusions", figureText));
    }

    /** A heading and, in the next line, its paragraph. */
    private static Passage titled(String paragraph) {
        int end = paragraph.indexOf('\n');
        return new Passage(paragraph.substring(HEADING.length(), end), paragraph.substring(end + 1));
    }
}
