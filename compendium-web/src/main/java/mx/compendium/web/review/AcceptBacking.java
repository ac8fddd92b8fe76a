package mx.compendium.web.review;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import mx.compendium.kernel.Violation;
import mx.compendium.review.ChosenReport;
import mx.compendium.review.InboxRow;
import mx.compendium.review.boundary.Reviewing;
import mx.compendium.web.faces.Asked;
import mx.compendium.web.faces.Operation;

/** What would be accepted together and what would be left, before it is done; the chosen stand in the address. */
@Named("reviewAccept")
@RequestScoped
public class AcceptBacking {

    private static final Pattern CHOSEN =
            Pattern.compile("([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}):([0-9]{1,6})");

    @Inject
    Asked asked;

    @Inject
    Operation operation;

    @EJB
    Reviewing reviewing;

    private String period = "";
    private List<ChosenReport> chosen = List.of();
    private List<InboxRow> rows = List.of();
    private List<Violation> left = List.of();

    @PostConstruct
    void read() {
        period = asked.required("period");
        chosen = asked.values("chosen").stream()
                .map(CHOSEN::matcher)
                .filter(Matcher::matches)
                .map(parts -> new ChosenReport(UUID.fromString(parts.group(1)), Integer.parseInt(parts.group(2))))
                .toList();
        left = reviewing.left(period, chosen);
        Set<String> kept = left.stream().map(Violation::field).collect(Collectors.toSet());
        rows = reviewing.waiting(period, chosen).stream()
                .filter(row -> !kept.contains(row.report().toString()))
                .toList();
    }

    public String getPeriod() {
        return period;
    }

    public List<InboxRow> getRows() {
        return rows;
    }

    public List<Violation> getLeft() {
        return left;
    }

    public void accept() {
        operation.run("review.accept-all " + period + ' ' + chosen.hashCode(), () -> {
            List<Violation> kept = reviewing.acceptAll(period, chosen);
            return "/app/review/inbox.xhtml?period=" + period + "&accepted=" + (chosen.size() - kept.size());
        });
    }
}
