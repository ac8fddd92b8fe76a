package mx.compendium.web.publication;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.compendium.claim.SupposedReport;
import mx.compendium.claim.Supposition;
import mx.compendium.kernel.NotFound;
import mx.compendium.publication.EditionRow;
import mx.compendium.publication.ErratumPreview;
import mx.compendium.publication.ErratumRequest;
import mx.compendium.publication.boundary.ConsequenceReading;
import mx.compendium.publication.boundary.ErratumDeclaring;
import mx.compendium.publication.boundary.PublishedEditions;
import mx.compendium.web.faces.Asked;
import mx.compendium.web.faces.Operation;
import mx.compendium.web.faces.Problems;
import org.jspecify.annotations.Nullable;

/** Corrections of a published edition: gathered in the address, asked for by one administrator, agreed to by another. */
@Named("publicationErratum")
@RequestScoped
public class ErratumBacking {

    private static final String SEPARATOR = "~";

    @Inject
    Asked asked;

    @Inject
    Operation operation;

    @Inject
    Problems problems;

    @EJB
    PublishedEditions published;

    @EJB
    ErratumDeclaring declaring;

    @EJB
    ConsequenceReading reading;

    /** A correction that was gathered, and the page without it. */
    public record Gathered(String value, String folio, String field, String to, String without) {}

    private @Nullable EditionRow edition;
    private @Nullable ErratumRequest waiting;
    private @Nullable SupposedReport report;
    private @Nullable ErratumPreview preview;
    private List<Supposition> corrections = List.of();
    private List<SupposedReport> found = List.of();

    @PostConstruct
    void read() {
        edition = published.edition(asked.required("period"));
        waiting = declaring.waiting(getPeriod()).orElse(null);
        corrections = waiting == null ? gathered() : waiting.corrections();
        if (!corrections.isEmpty() || waiting != null || declaring.isRewritten(getPeriod())) {
            problems.free(() -> preview = declaring.preview(getPeriod(), corrections));
        }
        if (waiting == null && !getValue("folio").isEmpty()) {
            report = reading.report(getPeriod(), getValue("folio"));
        } else if (waiting == null && !getValue("q").isEmpty()) {
            found = reading.find(getPeriod(), getValue("q"));
        }
    }

    /** Those of the address, and the one just written. */
    private List<Supposition> gathered() {
        List<Supposition> all = new ArrayList<>(asked.values("c").stream()
                .map(value -> value.split(SEPARATOR, 3))
                .filter(parts -> parts.length == 3)
                .map(parts -> new Supposition(parts[0], parts[1], parts[2]))
                .toList());
        String field = getValue("field");
        if (!field.isEmpty()) {
            all.removeIf(
                    one -> one.folio().equals(getValue("folio")) && one.change().equals(field));
            all.add(new Supposition(getValue("folio"), field, getValue("to")));
        }
        return all;
    }

    private String getPeriod() {
        return getEdition().code();
    }

    public EditionRow getEdition() {
        return Objects.requireNonNull(edition);
    }

    /** Null when nothing waits for an answer. */
    public @Nullable ErratumRequest getWaiting() {
        return waiting;
    }

    /** What would be declared; null while nothing is gathered or written otherwise, or what is cannot be. */
    public @Nullable ErratumPreview getPreview() {
        return preview;
    }

    public @Nullable SupposedReport getReport() {
        return report;
    }

    public List<SupposedReport> getFound() {
        return found;
    }

    public String getValue(String name) {
        return Objects.requireNonNullElse(asked.parameter(name), "").strip();
    }

    /** Each with the way to the page without it. */
    public List<Gathered> getGathered() {
        return corrections.stream()
                .map(one -> new Gathered(value(one), one.folio(), one.change(), one.to(), without(one)))
                .toList();
    }

    private static String value(Supposition one) {
        return String.join(SEPARATOR, one.folio(), one.change(), one.to());
    }

    private String without(Supposition left) {
        return address(corrections.stream().filter(one -> !one.equals(left)));
    }

    /** The page with all that is gathered, to which more is added. */
    public String getHere() {
        return address(corrections.stream());
    }

    private String address(Stream<Supposition> kept) {
        return kept.map(one -> "&c=" + URLEncoder.encode(value(one), StandardCharsets.UTF_8))
                .collect(Collectors.joining("", "/app/publication/erratum.xhtml?period=" + getPeriod(), ""));
    }

    public void ask() {
        run("ask", () -> declaring.ask(getPeriod(), getValue("reason"), corrections));
    }

    public void agree() {
        UUID read = request();
        run("agree " + read, () -> declaring.agree(getPeriod(), read));
    }

    public void layAside() {
        UUID read = request();
        run("lay-aside " + read, () -> declaring.layAside(getPeriod(), read));
    }

    /** The one on the page that was sent. */
    private UUID request() {
        try {
            return UUID.fromString(getValue("request"));
        } catch (IllegalArgumentException malformed) {
            throw new NotFound("erratum " + getValue("request"));
        }
    }

    private void run(String what, Runnable act) {
        operation.run("publication.erratum " + getPeriod() + " " + what, () -> {
            act.run();
            return "/app/publication/erratum.xhtml?period=" + getPeriod() + "&done=" + what.replaceFirst(" .*", "");
        });
    }
}
