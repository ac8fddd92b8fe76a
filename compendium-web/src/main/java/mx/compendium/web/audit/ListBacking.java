package mx.compendium.web.audit;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import mx.compendium.audit.AuditFilter;
import mx.compendium.audit.AuditRow;
import mx.compendium.audit.Outcome;
import mx.compendium.audit.boundary.AuditReading;
import mx.compendium.kernel.Slice;
import mx.compendium.web.faces.Asked;
import mx.compendium.web.text.Choice;
import mx.compendium.web.text.Say;
import mx.compendium.web.text.Zone;
import org.jspecify.annotations.Nullable;

/** The trail, the latest line first, narrowed by the address. */
@Named("auditList")
@RequestScoped
public class ListBacking {

    private static final int ROWS = 50;
    private static final List<String> NAMES = List.of("actor", "action", "subject", "outcome", "from", "until");

    /** What a line says of one thing; {@code to} is null when it tells a value and not a change. */
    public record Told(String what, String from, @Nullable String to) {}

    @Inject
    Asked asked;

    @Inject
    Say say;

    @EJB
    AuditReading audit;

    private final Map<String, String> values = new LinkedHashMap<>();
    private Slice<AuditRow> slice = new Slice<>(List.of(), null);

    @PostConstruct
    void read() {
        for (String name : NAMES) {
            String value = asked.parameter(name);
            if (value != null && !value.isBlank()) {
                values.put(name, value.strip());
            }
        }
        slice = audit.find(filter(), asked.parameter("cursor"), ROWS);
    }

    private AuditFilter filter() {
        return new AuditFilter(
                values.get("actor"),
                values.get("action"),
                values.get("subject"),
                outcome(),
                day("from", 0),
                day("until", 1));
    }

    private @Nullable Outcome outcome() {
        return Arrays.stream(Outcome.values())
                .filter(one -> one.name().equals(values.get("outcome")))
                .findFirst()
                .orElse(null);
    }

    /** The first instant of a day in the unit's zone, or of the day after. */
    private @Nullable Instant day(String name, int later) {
        try {
            String day = values.get(name);
            return day == null
                    ? null
                    : LocalDate.parse(day)
                            .plusDays(later)
                            .atStartOfDay(Zone.MEXICO_CITY)
                            .toInstant();
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }

    public List<AuditRow> getRows() {
        return slice.items();
    }

    public @Nullable String value(String name) {
        return values.get(name);
    }

    public List<Choice> getOutcomes() {
        return Arrays.stream(Outcome.values())
                .map(one -> new Choice(one.name(), say.value(one)))
                .toList();
    }

    /** What changed, from what to what; then what else was told. */
    public List<Told> told(AuditRow row) {
        Map<String, String> details = new TreeMap<>(row.details());
        return details.keySet().stream()
                .filter(name -> !name.endsWith(":new"))
                .map(name -> told(name, details))
                .toList();
    }

    private static Told told(String name, Map<String, String> details) {
        String what = name.endsWith(":old") ? name.substring(0, name.length() - 4) : name;
        return new Told(what, details.getOrDefault(name, ""), name.equals(what) ? null : details.get(what + ":new"));
    }

    /** Where the list goes on; null at its end. */
    public @Nullable String getMore() {
        if (slice.nextCursor() == null) {
            return null;
        }
        Map<String, String> all = new LinkedHashMap<>(values);
        all.put("cursor", slice.nextCursor());
        return all.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "/app/audit/list.xhtml?", ""));
    }
}
