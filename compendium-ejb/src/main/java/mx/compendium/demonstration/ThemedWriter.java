package mx.compendium.demonstration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import mx.compendium.action.PopulationGroup;
import mx.compendium.action.ReportType;
import mx.compendium.catalogue.InstitutionGroup;
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
                slots.fill(theme.purpose()),
                slots.fill(theme.results()) + " " + framed("closing", lineage, slots),
                theme.people(),
                new Counting(lineage, edition).of(theme.measure()),
                Lot.inHundred(65, "challenged", lineage.key()) ? framed("challenge", lineage, slots) : null,
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
        List<String> openings = Stream.concat(Stream.of(""), sentences.about("lead").stream())
                .map(lead -> slots.after(lead, theme.does()))
                .toList();
        String opening = sentences.give(openings, "lead", lineage.key());
        return opening + " " + framed(how(lineage), lineage, slots) + " " + aboutPeople(lineage, theme, slots);
    }

    private static String how(Lineage lineage) {
        return lineage.institution().group() == InstitutionGroup.EF ? "how-EF" : "how-APF";
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
