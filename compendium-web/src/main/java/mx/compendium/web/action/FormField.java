package mx.compendium.web.action;

import java.util.List;
import mx.compendium.review.ObservationRow;

/**
 * A field of the form as it is drawn.
 *
 * @param path where its text stands in the report
 * @param kind how it is typed, in small letters: line, prose, entries, day, count, flag, choice, choices, file
 * @param example empty when none helps
 * @param longest the most characters it takes
 * @param revision base of the next edit
 * @param optional whether a report is complete without it
 * @param searched whether its values are many enough to be searched
 * @param options empty when it is typed freely
 * @param observations what the unit asks about it and has not closed
 */
public record FormField(
        String path,
        String kind,
        String label,
        String help,
        String example,
        int longest,
        String text,
        int revision,
        boolean optional,
        boolean searched,
        List<FormOption> options,
        List<ObservationRow> observations) {

    public FormField {
        options = List.copyOf(options);
        observations = List.copyOf(observations);
    }

    /** Its id in the page; summaries link to it. */
    public String id() {
        return "f-" + path.replace('.', '-');
    }

    /** Ids of what is told about it: its help, what the unit observed, and below it what is wrong. */
    public String describedBy() {
        return id() + "-help " + (observations.isEmpty() ? "" : id() + "-observed ") + id() + "-below";
    }

    public boolean chosen() {
        return !options.isEmpty();
    }

    public boolean several() {
        return kind.equals("choices");
    }

    public boolean counted() {
        return kind.equals("prose") || (kind.equals("line") && longest >= 250);
    }
}
