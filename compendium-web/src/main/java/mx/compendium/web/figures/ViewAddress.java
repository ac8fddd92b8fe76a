package mx.compendium.web.figures;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.compendium.action.PopulationGroup;
import mx.compendium.action.ReportType;
import mx.compendium.catalogue.InstitutionGroup;
import mx.compendium.statistics.ViewFilter;
import org.jspecify.annotations.Nullable;

/**
 * A view of a period as it stands in the address, so that it can be shared, kept and printed; a value that means nothing narrows
 * nothing.
 */
final class ViewAddress {

    static final String DASHBOARD = "/app/figures/dashboard.xhtml";
    static final String SELECTION = "/app/figures/selection.xhtml";
    static final String TRENDS = "/app/figures/trends.xhtml";
    static final String CHART = "/app/figures/chart";
    static final String PAPER = "/app/figures/view.pdf";
    static final String PRESENT = "/app/figures/present.xhtml";

    private static final List<String> NAMES =
            List.of("objective", "group", "institution", "territory", "type", "population");

    /** Codes, constants and numbers with commas; anything else is of no catalogue. */
    private static final Pattern MEANT = Pattern.compile("[A-Za-z0-9_.,-]{1,80}");

    private final String period;
    private final Map<String, String> values;

    private ViewAddress(String period, Map<String, String> values) {
        this.period = period;
        this.values = values;
    }

    static ViewAddress of(String period, UnaryOperator<@Nullable String> parameter) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String name : NAMES) {
            String value = parameter.apply(name);
            if (value != null && MEANT.matcher(value.strip()).matches()) {
                values.put(name, value.strip());
            }
        }
        return new ViewAddress(period, values);
    }

    Map<String, String> values() {
        return values;
    }

    ViewFilter filter() {
        return new ViewFilter(
                objectives(),
                constant(InstitutionGroup.class, "group"),
                values.get("institution"),
                values.get("territory"),
                constant(ReportType.class, "type"),
                constant(PopulationGroup.class, "population"));
    }

    private List<Integer> objectives() {
        return Stream.of(values.getOrDefault("objective", "").split(",", -1))
                .map(String::strip)
                .filter(number -> number.matches("[0-9]{1,2}"))
                .map(Integer::valueOf)
                .toList();
    }

    private <E extends Enum<E>> @Nullable E constant(Class<E> type, String name) {
        return Stream.of(type.getEnumConstants())
                .filter(constant -> constant.name().equals(values.get(name)))
                .findFirst()
                .orElse(null);
    }

    /** The same view of another period. */
    ViewAddress in(String other) {
        return new ViewAddress(other, values);
    }

    /** What narrows it, to be put behind another address; empty when nothing does. */
    String narrowing() {
        return values.entrySet().stream()
                .map(one -> "&" + one.getKey() + "=" + encoded(one.getValue()))
                .collect(Collectors.joining());
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    ViewAddress with(String name, String value) {
        Map<String, String> all = new LinkedHashMap<>(values);
        all.put(name, value);
        return new ViewAddress(period, all);
    }

    ViewAddress without(String name) {
        Map<String, String> rest = new LinkedHashMap<>(values);
        rest.remove(name);
        return new ViewAddress(period, rest);
    }

    /** The address of the view on that page, with what else it needs. */
    String at(String page, String... more) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("period", period);
        all.putAll(values);
        for (int i = 0; i < more.length; i += 2) {
            all.put(more[i], more[i + 1]);
        }
        return all.entrySet().stream()
                .map(one -> one.getKey() + "=" + encoded(one.getValue()))
                .collect(Collectors.joining("&", page + "?", ""));
    }
}
