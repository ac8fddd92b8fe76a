package mx.compendium.statistics;

/**
 * What a figure counts, in one or more whole sentences of each language. Names of institutions and what was measured stay as
 * they were reported.
 */
public record Definition(String spanish, String english) {

    /** Followed by further sentences. */
    public Definition then(Definition further) {
        return new Definition(spanish + " " + further.spanish, english + " " + further.english);
    }
}
