package mx.compendium.ground;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds in WildFly's failure report, a page long, what a person needs: the lines in which the application itself says why
 * it does not start, and if there are none, the innermost cause.
 */
final class DeploymentFailure {

    private static final Pattern OWN = Pattern.compile("Compendium cannot start: (.+)");
    private static final Pattern CAUSE = Pattern.compile("Caused by: ([^\\\\\\r\\n\"]+)");
    private static final int LONGEST = 400;

    private DeploymentFailure() {}

    static String reason(String report) {
        String own = OWN.matcher(report)
                .results()
                .map(found -> unquoted(found.group(1)))
                .distinct()
                .collect(Collectors.joining("; "));
        return shortened(own.isEmpty() ? innermostCause(report) : own);
    }

    /** Quotes of the report bear one backslash, quotes within our line more. */
    private static String unquoted(String line) {
        return line.replaceAll("(?<!\\\\)\\\\\",?$", "")
                .replaceAll("\\\\+\"", "\"")
                .trim();
    }

    private static String innermostCause(String report) {
        Matcher causes = CAUSE.matcher(report);
        String last = null;
        while (causes.find()) {
            last = causes.group(1).replaceAll(" from \\[Module.*", "").trim();
        }
        return last == null ? report.replaceAll("\\s+", " ").trim() : last;
    }

    private static String shortened(String reason) {
        return reason.length() <= LONGEST ? reason : reason.substring(0, LONGEST) + "…";
    }
}
