package mx.compendium.claim.model;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mx.compendium.claim.Claim;
import mx.compendium.claim.ClaimLedger;
import mx.compendium.statistics.Figure;

/** Puts today's words into what a text takes from the data; what is not there any more keeps the words it had. */
final class Refreshing {

    private static final Pattern TAKEN = Pattern.compile("\\[([^\\]]*)\\]\\((figure|about|claim):([^)]*)\\)");

    private final Telling telling;
    private final ClaimLedger ledger;

    Refreshing(Telling telling, ClaimLedger ledger) {
        this.telling = telling;
        this.ledger = ledger;
    }

    String of(String text) {
        return TAKEN.matcher(text)
                .replaceAll(mark -> Matcher.quoteReplacement("[" + words(mark.group(2), mark.group(3), mark.group(1))
                        + "](" + mark.group(2) + ":" + mark.group(3) + ")"));
    }

    private String words(String kind, String key, String written) {
        return switch (kind) {
            case "figure" -> telling.find(key).map(Figure::text).orElse(written);
            case "claim" -> ledger.find(key).map(Claim::text).orElse(written);
            default -> RoundNumber.read(written).map(RoundNumber::printed).orElse(written);
        };
    }
}
