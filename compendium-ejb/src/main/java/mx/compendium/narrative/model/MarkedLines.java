package mx.compendium.narrative.model;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A text as it is kept: one block a line, without what is not seen (ADR 0034). */
public final class MarkedLines {

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}&&[^\\n\\r\\t]]|\\p{Cs}");

    private MarkedLines() {}

    /** The same text with the ends of its lines trimmed, its empty lines and its control signs left out. */
    public static String of(String typed) {
        return UNSEEN.matcher(typed)
                .replaceAll("")
                .replace('\t', ' ')
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
