package mx.compendium.web.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mx.compendium.action.ReportType;
import mx.compendium.claim.CorrectedRecord;
import mx.compendium.statistics.MeasurementEntry;
import mx.compendium.statistics.ReportEntry;
import mx.compendium.web.action.FilterChoices;
import mx.compendium.web.text.Choice;
import mx.compendium.web.text.Say;
import org.jspecify.annotations.Nullable;

/** Corrected fields in the words of the screens. */
@Named("erratumWords")
@RequestScoped
public class ErratumWording {

    private static final String KEY = "publication.erratum.field.";

    @Inject
    Say say;

    @Inject
    FilterChoices choices;

    /** What a field is called. */
    public String field(String field) {
        if (!field.startsWith("measurement.")) {
            return say.of(KEY + field);
        }
        String[] parts = field.split("\\.", -1);
        return say.of(KEY + "measurement", parts[1], say.of("figures.whatif.part." + parts[2]));
    }

    /** A field as a form asks for it: with what it says now, or with what it may say, that first. */
    public record Field(String name, String label, String value, List<Choice> choices) {

        public boolean isChosen() {
            return !choices.isEmpty();
        }

        public boolean isLong() {
            return name.equals("summary");
        }
    }

    /** What can be corrected of a report. */
    public List<Field> fields(ReportEntry report) {
        List<Field> fields = new ArrayList<>();
        fields.add(chosen("objective", String.valueOf(report.principalObjective()), choices.getObjectives()));
        fields.add(chosen("type", report.type().name(), choices.getTypes()));
        fields.add(chosen("aimed", String.valueOf(report.aimedAtGirlsAdolescentsWomen()), yesOrNo()));
        fields.add(written("name", report.name()));
        fields.add(written("summary", report.summary()));
        report.measurements()
                .forEach(one -> measured(one)
                        .forEach((part, count) -> fields.add(written(
                                "measurement." + one.ordinal() + "." + part, count == null ? "" : count.toString()))));
        return fields;
    }

    private List<Choice> yesOrNo() {
        return List.of(
                new Choice("true", say.of("publication.erratum.yes")),
                new Choice("false", say.of("publication.erratum.no")));
    }

    private static Map<String, @Nullable Long> measured(MeasurementEntry one) {
        Map<String, @Nullable Long> parts = new LinkedHashMap<>();
        parts.put("total", one.total());
        parts.put("women", one.women());
        parts.put("men", one.men());
        parts.put("diversity", one.sexualDiversity());
        parts.put("not-specified", one.notSpecified());
        return parts;
    }

    private Field chosen(String name, String now, List<Choice> choices) {
        List<Choice> ordered = new ArrayList<>(choices);
        ordered.sort(Comparator.comparing(choice -> !choice.value().equals(now)));
        return new Field(name, field(name), now, ordered);
    }

    private Field written(String name, String now) {
        return new Field(name, field(name), now, List.of());
    }

    public String before(CorrectedRecord record) {
        return value(record.field(), record.before());
    }

    public String after(CorrectedRecord record) {
        return value(record.field(), record.after());
    }

    private String value(String field, String value) {
        return switch (field) {
            case "type" -> say.value(ReportType.valueOf(value));
            case "aimed" -> say.of(value.equals("true") ? "publication.erratum.yes" : "publication.erratum.no");
            default -> value.isEmpty() ? say.of("format.none") : value;
        };
    }
}
