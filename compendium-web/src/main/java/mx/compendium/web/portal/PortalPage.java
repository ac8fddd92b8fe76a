package mx.compendium.web.portal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The pages of the portal, each at a readable address that stays. */
enum PortalPage {
    HOME("/?"),
    ACTIONS("/actions"),
    ACTION("/editions/([A-Za-z0-9-]{1,20})/actions/([A-Za-z0-9-]{1,32})"),
    FIGURE("/editions/([A-Za-z0-9-]{1,20})/figures/([A-Za-z0-9._-]{1,200})"),
    FIGURE_RECORDS("/editions/([A-Za-z0-9-]{1,20})/figures/([A-Za-z0-9._-]{1,200})/records\\.csv"),
    CARD("/editions/([A-Za-z0-9-]{1,20})/card\\.png"),
    EDITION("/editions/([A-Za-z0-9-]{1,20})"),
    OBJECTIVES("/objectives"),
    OBJECTIVE("/objectives/([0-9]{1,2})"),
    INSTITUTIONS("/institutions"),
    INSTITUTION("/institutions/([A-Za-z0-9-]{1,20})"),
    STATES("/states"),
    STATE("/states/([0-9]{2})"),
    ROUND_TABLES("/editions/([A-Za-z0-9-]{1,20})/round-tables"),
    OPEN_DATA("/open-data"),
    PRIVACY("/privacy"),
    ACCESSIBILITY("/accessibility"),
    CONTACT("/contact");

    private final Pattern address;

    PortalPage(String address) {
        this.address = Pattern.compile(address);
    }

    /** A page with what its address names, in the order of the address. */
    record Asked(PortalPage page, List<String> names) {}

    static Optional<Asked> at(String path) {
        return Arrays.stream(values())
                .flatMap(page -> page.match(path).stream())
                .findFirst();
    }

    private Optional<Asked> match(String path) {
        Matcher match = address.matcher(path);
        return match.matches()
                ? Optional.of(new Asked(
                        this,
                        IntStream.rangeClosed(1, match.groupCount())
                                .mapToObj(match::group)
                                .toList()))
                : Optional.empty();
    }

    /** Where it is written. */
    String view() {
        String file = isTopic() ? "topic" : name().toLowerCase(Locale.ROOT);
        return "/WEB-INF/portal/" + file + ".xhtml";
    }

    /** Whether it tells of all actions about one thing. */
    boolean isTopic() {
        return this == OBJECTIVE || this == INSTITUTION || this == STATE;
    }
}
