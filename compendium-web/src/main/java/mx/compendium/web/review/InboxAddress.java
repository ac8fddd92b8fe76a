package mx.compendium.web.review;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.compendium.action.ReportState;
import mx.compendium.review.InboxFilter;
import mx.compendium.web.faces.Asked;
import org.jspecify.annotations.Nullable;

/** The filter of the inbox as it stands in the address; a report opened from it keeps it, to lead on to the next. */
class InboxAddress {

    private final String period;
    private final Map<String, String> values = new LinkedHashMap<>();

    InboxAddress(Asked asked, String period) {
        this.period = period;
        Stream.of("state", "institution", "mine").forEach(name -> {
            String value = asked.parameter(name);
            if (value != null && !value.isBlank()) {
                values.put(name, value.strip());
            }
        });
    }

    Map<String, String> values() {
        return values;
    }

    InboxFilter filter() {
        return new InboxFilter(period, state(), values.get("institution"), values.containsKey("mine"));
    }

    private @Nullable ReportState state() {
        return Stream.of(ReportState.values())
                .filter(one -> one.name().equals(values.get("state")))
                .findFirst()
                .orElse(null);
    }

    String inbox() {
        return "/app/review/inbox.xhtml?period=" + encoded(period) + rest(values);
    }

    String from(String cursor) {
        return inbox() + "&cursor=" + encoded(cursor);
    }

    /** The inbox without one of its values. */
    String without(String name) {
        Map<String, String> kept = new LinkedHashMap<>(values);
        kept.remove(name);
        return "/app/review/inbox.xhtml?period=" + encoded(period) + rest(kept);
    }

    String sheet(UUID report) {
        return "/app/review/sheet.xhtml?id=" + report + rest(values);
    }

    private static String rest(Map<String, String> kept) {
        return kept.entrySet().stream()
                .map(one -> "&" + one.getKey() + "=" + encoded(one.getValue()))
                .collect(Collectors.joining());
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
