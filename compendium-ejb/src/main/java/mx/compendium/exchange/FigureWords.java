package mx.compendium.exchange;

/** What the figures of which totals may be cited are called, in Spanish. */
public interface FigureWords {

    /** Words for the code of a figure, e.g. {@code reports.group.OSC}. */
    String of(String figure);
}
