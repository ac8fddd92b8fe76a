package mx.compendium.publication.model;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Stream;
import mx.compendium.publication.PublishedAction;
import mx.compendium.statistics.InstitutionEntry;
import mx.compendium.statistics.JointProgrammeEntry;
import mx.compendium.statistics.StateEntry;
import org.jspecify.annotations.Nullable;

/** What the search keeps of each published action, as the columns of its table. */
public final class ActionIndexRows {

    private ActionIndexRows() {}

    public static JsonObject of(PublishedAction action) {
        InstitutionEntry institution = action.institution();
        JsonObjectBuilder row = Json.createObjectBuilder()
                .add("folio", action.folio())
                .add("id", action.id().toString())
                .add("lineage", action.lineage().toString())
                .add("name", action.name())
                .add("type", action.type().name())
                .add("institution", institution.code())
                .add("institution_name", institution.name())
                .add("group_code", institution.group().name())
                .add("objective", action.principalObjective().number())
                .add("related_objectives", numbers(action))
                .add("states", texts(action.states().stream().map(StateEntry::inegiCode)))
                .add("populations", texts(action.populations().stream().map(Enum::name)))
                .add("featured", action.featured())
                .add("synthetic", action.synthetic())
                .add("summary", action.summary())
                .add("named", named(action))
                .add("told", action.purpose())
                .add("name_order", order(action.name()))
                .add("institution_order", order(institution.name()));
        JointProgrammeEntry joint = action.jointProgramme();
        add(row, "joint_programme", joint == null ? null : joint.code());
        add(row, "acronym", institution.acronym());
        return row.build();
    }

    private static void add(JsonObjectBuilder row, String column, @Nullable String value) {
        if (value != null) {
            row.add(column, value);
        }
    }

    private static JsonArrayBuilder numbers(PublishedAction action) {
        JsonArrayBuilder numbers = Json.createArrayBuilder();
        action.relatedObjectives().forEach(objective -> numbers.add(objective.number()));
        return numbers;
    }

    private static JsonArrayBuilder texts(Stream<String> texts) {
        Collection<String> all = texts.toList();
        return Json.createArrayBuilder(all);
    }

    private static String named(PublishedAction action) {
        String acronym = action.institution().acronym();
        Stream<String> own = Stream.of(
                action.folio().replace('-', ' '), action.institution().name(), acronym == null ? "" : acronym);
        return String.join(
                " \n",
                Stream.concat(own, action.states().stream().map(StateEntry::name))
                        .toList());
    }

    /** Without accents, case and what is no letter or digit at its beginning. */
    static String order(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("^[^\\p{L}\\p{N}]+", "");
    }
}
