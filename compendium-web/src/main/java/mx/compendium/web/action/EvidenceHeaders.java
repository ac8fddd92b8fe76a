package mx.compendium.web.action;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mx.compendium.action.EvidenceFileRow;
import org.jspecify.annotations.Nullable;

/** How a file of evidence travels: always to be saved, never to be shown or run, under its name in RFC 8187's writing. */
public final class EvidenceHeaders {

    private static final Pattern NAMED = Pattern.compile("(?i)filename\\*=utf-8''([^;\\s]+)");

    private EvidenceHeaders() {}

    public static Map<String, String> of(EvidenceFileRow file) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Disposition", "attachment; filename*=UTF-8''" + encoded(file.fileName()));
        headers.put("Content-Security-Policy", "default-src 'none'; sandbox; frame-ancestors 'none'");
        headers.put("Cache-Control", "private, no-store");
        return headers;
    }

    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
    }

    /** The name a sender gives; empty when there is none, or it is written otherwise. */
    public static Optional<String> name(@Nullable String disposition) {
        Matcher named = NAMED.matcher(disposition == null ? "" : disposition);
        try {
            return named.find()
                    ? Optional.of(URLDecoder.decode(named.group(1).replace("+", "%2B"), StandardCharsets.UTF_8))
                    : Optional.empty();
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
