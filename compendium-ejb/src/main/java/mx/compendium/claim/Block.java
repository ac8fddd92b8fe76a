package mx.compendium.claim;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A block of a text somebody wrote: one line of it. Nothing else in a line is markup but marks, so whatever looks like markup is
 * printed as it stands.
 *
 * @param label of a footnote its number, otherwise empty
 * @param line what it says, with its marks
 */
public record Block(Kind kind, String label, String line) {

    /** What a block is, by how its line begins. */
    public enum Kind {
        /** {@code ### Title}. */
        HEADING("### +(?<line>.+)"),
        /** {@code - item}. */
        ITEM("[-*] +(?<line>.+)"),
        /** {@code 1. item}; it is counted again when printed. */
        NUMBERED("[0-9]{1,2}\\. +(?<line>.+)"),
        /** {@code > quoted}. */
        QUOTE("> +(?<line>.+)"),
        /** {@code [^1]: the footnote}. */
        NOTE("\\[\\^(?<label>[0-9]{1,2})\\]: +(?<line>.+)"),
        PARAGRAPH("(?<line>.+)");

        private final Pattern pattern;

        Kind(String pattern) {
            this.pattern = Pattern.compile(pattern);
        }

        /** As it is written in documents, e.g. {@code paragraph}. */
        public String written() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The blocks of a text in their order; empty lines are none. */
    public static List<Block> of(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(Block::read)
                .toList();
    }

    private static Block read(String line) {
        return Stream.of(Kind.values())
                .map(kind -> new Match(kind, kind.pattern.matcher(line)))
                .filter(match -> match.matcher.matches())
                .map(Match::block)
                .findFirst()
                .orElseThrow();
    }

    private record Match(Kind kind, Matcher matcher) {

        Block block() {
            String label = kind == Kind.NOTE ? matcher.group("label") : "";
            return new Block(kind, label, matcher.group("line"));
        }
    }
}
