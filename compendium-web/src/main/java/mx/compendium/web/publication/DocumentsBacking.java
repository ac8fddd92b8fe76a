package mx.compendium.web.publication;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import mx.compendium.period.PeriodRow;
import mx.compendium.period.PeriodState;
import mx.compendium.period.boundary.PeriodAdministration;
import mx.compendium.publication.DocumentForm;
import mx.compendium.publication.DocumentRow;
import mx.compendium.publication.DocumentState;
import mx.compendium.publication.boundary.DocumentGeneration;
import mx.compendium.web.faces.Asked;
import mx.compendium.web.faces.Operation;
import org.jspecify.annotations.Nullable;

/** The documents of a period: made, in the making, earlier ones. */
@Named("documents")
@RequestScoped
public class DocumentsBacking {

    @Inject
    Asked asked;

    @Inject
    Operation operation;

    @EJB
    PeriodAdministration periods;

    @EJB
    DocumentGeneration documents;

    private String period = "";
    private PeriodState state = PeriodState.PLANNED;
    private boolean demonstration;
    private List<DocumentRow> rows = List.of();

    @PostConstruct
    void read() {
        period = asked.required("period");
        PeriodRow row = periods.sheet(period).row();
        state = row.state();
        demonstration = row.demonstration();
        rows = documents.list(period);
    }

    public String getPeriod() {
        return period;
    }

    public PeriodState getState() {
        return state;
    }

    public boolean isDemonstration() {
        return demonstration;
    }

    public List<DocumentRow> getRows() {
        return rows;
    }

    public boolean isSealed() {
        return state.compareTo(PeriodState.SEALED) >= 0;
    }

    /** Whether each could be published, or has been. */
    public boolean isReady() {
        return eachHas(row -> row.state() == DocumentState.READY);
    }

    /** The document whose last attempt came to nothing, so that the page says so and offers another; null without one. */
    public @Nullable DocumentRow getFailed() {
        return DocumentForm.all().stream()
                .flatMap(form -> of(form).limit(1))
                .filter(row -> row.state() == DocumentState.FAILED)
                .findFirst()
                .orElse(null);
    }

    /** Whether the edition is public and one of its documents is not yet. */
    public boolean isAwaited() {
        return state == PeriodState.PUBLISHED && !eachHas(DocumentRow::published);
    }

    /** Whether publishing is offered; what is missing then is made. */
    public boolean isPublishable() {
        return state == PeriodState.SEALED && rows.stream().anyMatch(row -> row.state() == DocumentState.READY);
    }

    private boolean eachHas(Predicate<DocumentRow> one) {
        return DocumentForm.all().stream().allMatch(form -> of(form).anyMatch(one));
    }

    /** Of the version that is in force, newest first. */
    private Stream<DocumentRow> of(DocumentForm form) {
        int version = rows.stream().mapToInt(DocumentRow::version).max().orElse(0);
        return rows.stream()
                .filter(row -> row.version() == version && row.form().equals(form));
    }

    /** Whether one is being made, so that the page asks again. */
    public boolean isInTheMaking() {
        return rows.stream()
                .anyMatch(row -> row.state() == DocumentState.REQUESTED || row.state() == DocumentState.RUNNING);
    }

    public void generate() {
        operation.run("document.request " + period, () -> {
            documents.request(period);
            return "/app/publication/documents.xhtml?period=" + period;
        });
    }

    /** Asked for by the page while a document is in the making. */
    public void refresh() {
        rows = documents.list(period);
    }
}
