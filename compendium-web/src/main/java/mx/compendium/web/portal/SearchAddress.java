package mx.compendium.web.portal;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import mx.compendium.action.PopulationGroup;
import mx.compendium.action.ReportType;
import mx.compendium.catalogue.InstitutionGroup;
import mx.compendium.publication.ActionFacets.Field;
import mx.compendium.publication.ActionOrder;
import mx.compendium.publication.ActionSearch;
import org.jspecify.annotations.Nullable;

/** A search as it stands in the address of its page; a value that means nothing narrows nothing. */
final class SearchAddress {

    static final String PATH = "/actions";

    /** Names of the fields, in the order of the address. */
    static final List<String> FIELDS =
            List.of("edition", "objective", "group", "institution", "state", "type", "population");

    /** Instead of the newest edition. */
    static final String EVERY_EDITION = "all";

    private static final String WORDS = "q";
    private static final String ORDER = "sort";
    private static final String CURSOR = "cursor";

    private final Map<String, String> values;

    private SearchAddress(Map<String, String> values) {
        this.values = values;
    }

    /** @param parameters of the request, by name; null where there is none */
    static SearchAddress of(UnaryOperator<@Nullable String> parameters) {
        Map<String, String> values = new LinkedHashMap<>();
        put(values, WORDS, parameters);
        FIELDS.forEach(name -> put(values, name, parameters));
        put(values, ORDER, parameters);
        return new SearchAddress(values);
    }

    private static void put(Map<String, String> values, String name, UnaryOperator<@Nullable String> parameters) {
        String value = parameters.apply(name);
        if (value != null && !value.isBlank() && value.length() <= 200) {
            values.put(name, value.strip());
        }
    }

    static String field(Field field) {
        return field.name().toLowerCase(Locale.ROOT);
    }

    /** The words looked for, empty without any. */
    String words() {
        return values.getOrDefault(WORDS, "");
    }

    @Nullable
    String value(String name) {
        return values.get(name);
    }

    /** @param newest code of the edition searched when the address names none */
    ActionSearch search(@Nullable String newest) {
        String edition = values.getOrDefault("edition", newest == null ? EVERY_EDITION : newest);
        return new ActionSearch(
                edition.equals(EVERY_EDITION) ? null : edition,
                values.get(WORDS),
                objective(),
                constant(InstitutionGroup.values(), "group"),
                values.get("institution"),
                values.get("state"),
                constant(ReportType.values(), "type"),
                constant(PopulationGroup.values(), "population"),
                order());
    }

    ActionOrder order() {
        ActionOrder order = constant(ActionOrder.values(), ORDER);
        return order == null ? ActionOrder.RELEVANCE : order;
    }

    private @Nullable Integer objective() {
        String objective = values.get("objective");
        return objective != null && objective.matches("[0-9]{1,2}") ? Integer.valueOf(objective) : null;
    }

    private <E extends Enum<E>> @Nullable E constant(E[] constants, String name) {
        for (E constant : constants) {
            if (constant.name().equals(values.get(name))) {
                return constant;
            }
        }
        return null;
    }

    /** The same search with another value in one place; null takes it away. */
    SearchAddress with(String name, @Nullable String value) {
        Map<String, String> others = new LinkedHashMap<>(values);
        if (value == null) {
            others.remove(name);
        } else {
            others.put(name, value);
        }
        return new SearchAddress(others);
    }

    /** From where a former slice ended. */
    String after(String cursor) {
        return with(CURSOR, cursor).toString();
    }

    @Override
    public String toString() {
        return PATH
                + (values.isEmpty() ? "" : "?")
                + values.entrySet().stream()
                        .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
    }
}
