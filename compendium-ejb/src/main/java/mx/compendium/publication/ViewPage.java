package mx.compendium.publication;

import java.time.Instant;
import java.util.List;
import mx.compendium.statistics.StateEntry;
import org.jspecify.annotations.Nullable;

/**
 * A view of a period as one printed page: every word of it, in the language of the reader, not its layout.
 *
 * @param period code, heads the column of this period
 * @param former code of the period before; empty without one
 * @param charts objectives, groups and types, each with its rows
 * @param country the state governments that take part
 * @param states all 32
 * @param address of the view within the installation, from its first slash
 * @param asOf of when the data are; the page speaks of no other instant
 */
public record ViewPage(
        Words words,
        String period,
        String former,
        List<Headline> headlines,
        Charts charts,
        Section country,
        List<StateEntry> states,
        String address,
        Instant asOf) {

    public ViewPage {
        headlines = List.copyOf(headlines);
        states = List.copyOf(states);
    }

    /**
     * What is said around the figures.
     *
     * @param language of all of it, e.g. {@code es-MX}
     * @param state of the data: final or provisional, and since when
     * @param digest of the sealed data, with what it is; empty when they are provisional
     * @param filters what the view is narrowed by
     * @param rule how is counted
     * @param open the words of the link to the view
     * @param demonstration what a demonstration says of itself; empty for anything else
     * @param label heads the column of what is counted
     * @param change heads the column of the differences
     */
    public record Words(
            String language,
            String title,
            String coverage,
            String state,
            String digest,
            String filters,
            String rule,
            String open,
            String demonstration,
            String label,
            String change) {}

    /**
     * A number that stands large.
     *
     * @param change against the period before; null without one
     */
    public record Headline(
            String value, String label, @Nullable String change) {}

    /** The three lists of the page. */
    public record Charts(Section objectives, Section groups, Section types) {}

    /**
     * Bars with what they show.
     *
     * @param note below it: how to read it
     */
    public record Section(String title, String note, List<ViewBar> bars) {

        public Section {
            bars = List.copyOf(bars);
        }
    }
}
