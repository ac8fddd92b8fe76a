package mx.compendium.demonstration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import mx.compendium.action.PopulationGroup;
import mx.compendium.action.ReportType;
import mx.compendium.statistics.GoodPracticeEntry;
import org.jspecify.annotations.Nullable;

/** Writes the made-up reports of one edition from themes and frames. */
final class ThemedWriter {

    private final Edition edition;
    private final Map<String, Voice> voices;
    private final Sentences sentences;

    ThemedWriter(Edition edition, Map<String, Voice> voices, Sentences sentences) {
        this.edition = edition;
        this.voices = voices;
        this.sentences = sentences;
    }

    Draft write(Lineage lineage, Theme theme) {
        Slots slots = slots(lineage);
        ReportType type = type(lineage, theme);
        return new Draft(
                lineage,
                slots.fill(theme.name()),
                type,
                summary(lineage, theme, slots),
                purpose(lineage, theme, slots),
                opened(theme.results(), "results", lineage, slots) + " " + own("closing", lineage, slots),
                theme.people(),
                new Counting(lineage, edition).of(theme.measure()),
                Lot.inHundred(65, "challenged", lineage.key()) ? own("challenge", lineage, slots) : null,
                type == ReportType.GOOD_PRACTICE ? goodPractice(lineage, slots) : null,
                Scope.of(lineage, slots.places()),
                List.of(),
                null,
                theme.aimed(),
                false,
                true);
    }

    Slots slots(Lineage lineage) {
        String code = lineage.institution().code();
        return new Slots(lineage, Objects.requireNonNull(voices.get(code), code));
    }

    private static ReportType type(Lineage lineage, Theme theme) {
        ReportType said = theme.type();
        if (said != null) {
            return said;
        }
        int draw = Lot.below(100, "type", lineage.key());
        return draw < 14 ? ReportType.GOOD_PRACTICE : draw < 34 ? ReportType.PROGRAM : ReportType.ACTION;
    }

    private String summary(Lineage lineage, Theme theme, Slots slots) {
        return opened(theme.does(), "lead", lineage, slots)
                + " " + own("how", lineage, slots)
                + " " + aboutPeople(lineage, theme, slots);
    }

    /** The phrase as it stands or after a few words of place or company. */
    private String opened(String phrase, String what, Lineage lineage, Slots slots) {
        List<String> openings = Stream.concat(Stream.of("", "", ""), sentences.about("lead").stream())
                .map(lead -> slots.after(lead, phrase))
                .toList();
        return sentences.give(openings, what, lineage.key());
    }

    private String purpose(Lineage lineage, Theme theme, Slots slots) {
        String aim = theme.purpose().substring(0, theme.purpose().length() - 1);
        List<String> purposes = Stream.concat(Stream.of(""), sentences.about("aim").stream())
                .map(more -> slots.fill(aim + more + "."))
                .toList();
        return sentences.give(purposes, "aim", lineage.key());
    }

    /** The frames written for the institution's group, or the common ones. */
    private String own(String section, Lineage lineage, Slots slots) {
        String ownSection = section + "-" + lineage.institution().group();
        return framed(sentences.about(ownSection).isEmpty() ? section : ownSection, lineage, slots);
    }

    private String aboutPeople(Lineage lineage, Theme theme, Slots slots) {
        List<String> frames = new ArrayList<>();
        for (PopulationGroup group : theme.people()) {
            frames.addAll(sentences.about("about-" + group));
        }
        return given(frames, "about", lineage, slots);
    }

    private @Nullable GoodPracticeEntry goodPractice(Lineage lineage, Slots slots) {
        return new GoodPracticeEntry(
                framed("innovation", lineage, slots),
                framed("replicability", lineage, slots),
                framed("lesson", lineage, slots));
    }

    private String framed(String section, Lineage lineage, Slots slots) {
        return given(sentences.about(section), section, lineage, slots);
    }

    private String given(List<String> frames, String what, Lineage lineage, Slots slots) {
        return sentences.give(frames.stream().map(slots::fill).toList(), what, lineage.key());
    }
}
