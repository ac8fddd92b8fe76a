package mx.compendium.ground;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds in WildFly's failure report, a page long, the innermost cause: the one line a person needs. */
final class DeploymentFailure {

    private static final Pattern CAUSE = Pattern.compile("Caused by: ([^\\\\\\r\\n\"]+)");
    private static final int LONGEST = 400;

    private DeploymentFailure() {}

    static String reason(String report) {
        Matcher causes = CAUSE.matcher(report);
        String last = null;
        while (causes.find()) {
            last = causes.group(1).replaceAll(" from \\[Module.*", "").trim();
        }
        String reason = last == null ? report.replaceAll("\\s+", " ").trim() : last;
        return reason.length() <= LONGEST ? reason : reason.substring(0, LONGEST) + "…";
    }
}
