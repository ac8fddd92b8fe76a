package mx.compendium.whole;

import java.net.http.HttpResponse;
import java.util.regex.Pattern;

/** What a refusal looks like to whoever is refused, without what differs from one request to the next. */
record Refusal(int status, String type, String text) {

    /** A key that nothing has. */
    static final String ABSENT = "00000000-0000-4000-8000-000000000000";

    private static final int SHOWN = 40;
    private static final Pattern CHANGING = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"
            + "|[0-9A-F]{4}-[0-9A-F]{4}"
            + "|csp\\.init\\('[^']+"
            + "|nonce[-=]\"?[A-Za-z0-9+/=]+"
            + "|value=\"-?[0-9]+:-?[0-9]+\""
            + "|autocomplete=\"off\" *");

    /** Where two refusals part, for whoever has to mend it. */
    String differsFrom(Refusal other) {
        int place = 0;
        while (place < Math.min(text.length(), other.text.length()) && text.charAt(place) == other.text.charAt(place)) {
            place++;
        }
        return status + " «" + around(text, place) + "» and " + other.status + " «" + around(other.text, place) + "»";
    }

    private static String around(String text, int place) {
        return text.substring(Math.max(0, place - SHOWN), Math.min(text.length(), place + SHOWN));
    }

    static Refusal of(HttpResponse<byte[]> answer) {
        return new Refusal(
                answer.statusCode(),
                answer.headers().firstValue("Content-Type").orElse(""),
                CHANGING.matcher(Rest.text(answer)).replaceAll("…"));
    }
}
