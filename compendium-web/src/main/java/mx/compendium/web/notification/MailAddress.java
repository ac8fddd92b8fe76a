package mx.compendium.web.notification;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.compendium.notification.MailFilter;
import mx.compendium.notification.MailState;
import mx.compendium.notification.NoticeKind;
import mx.compendium.web.faces.Asked;
import org.jspecify.annotations.Nullable;

/** The filter of mails as it stands in the address; a value that means nothing narrows nothing. */
class MailAddress {

    private final Map<String, String> values = new LinkedHashMap<>();

    MailAddress(Asked asked) {
        Stream.of("state", "kind", "period", "institution").forEach(name -> {
            String value = asked.parameter(name);
            if (value != null && !value.isBlank()) {
                values.put(name, value.strip());
            }
        });
    }

    @Nullable
    String value(String name) {
        return values.get(name);
    }

    MailFilter filter() {
        return new MailFilter(
                constant(MailState.values(), "state"),
                constant(NoticeKind.values(), "kind"),
                values.get("period"),
                values.get("institution"));
    }

    String from(String cursor) {
        Map<String, String> all = new LinkedHashMap<>(values);
        all.put("cursor", cursor);
        return all.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "/app/notification/list.xhtml?", ""));
    }

    private <E extends Enum<E>> @Nullable E constant(E[] all, String name) {
        return Arrays.stream(all)
                .filter(one -> one.name().equals(values.get(name)))
                .findFirst()
                .orElse(null);
    }
}
