package mx.compendium.web.action;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import mx.compendium.action.ReportFilter;
import mx.compendium.action.ReportState;
import mx.compendium.action.ReportType;
import mx.compendium.catalogue.InstitutionGroup;
import mx.compendium.web.faces.Asked;
import org.jspecify.annotations.Nullable;

/** The filter of the list as it stands in the address; a value that means nothing narrows nothing. */
class Filter {

    private final Map<String, String> values = new LinkedHashMap<>();
    private final String period;

    Filter(Asked asked, String... names) {
        period = asked.required("period");
        for (String name : names) {
            String value = asked.parameter(name);
            if (value != null && !value.isBlank()) {
                values.put(name, value.strip());
            }
        }
    }

    Map<String, String> values() {
        return values;
    }

    ReportFilter asked() {
        return new ReportFilter(
                period,
                objective(),
                constant(InstitutionGroup.class, "group"),
                values.get("institution"),
                values.get("territory"),
                constant(ReportState.class, "state"),
                constant(ReportType.class, "type"),
                null,
                null,
                values.get("text"));
    }

    /** The same address without one of its values. */
    String without(String name) {
        return address(except(name), null);
    }

    /** The same list from the cursor on. */
    String from(String cursor) {
        return address(values, cursor);
    }

    private Map<String, String> except(String name) {
        Map<String, String> rest = new LinkedHashMap<>(values);
        rest.remove(name);
        return rest;
    }

    private String address(Map<String, String> kept, @Nullable String cursor) {
        Map<String, String> all = new LinkedHashMap<>(kept);
        if (cursor != null) {
            all.put("cursor", cursor);
        }
        return "/app/action/list.xhtml?period=" + encoded(period)
                + all.entrySet().stream()
                        .map(one -> "&" + one.getKey() + "=" + encoded(one.getValue()))
                        .collect(Collectors.joining());
    }

    private @Nullable Integer objective() {
        String objective = values.get("objective");
        return objective != null && objective.matches("[0-9]{1,2}") ? Integer.valueOf(objective) : null;
    }

    private <E extends Enum<E>> @Nullable E constant(Class<E> type, String name) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(values.get(name))) {
                return constant;
            }
        }
        return null;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
