package mx.compendium.web.publication;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import mx.compendium.period.PeriodRow;
import mx.compendium.period.PeriodState;
import mx.compendium.period.boundary.PeriodAdministration;
import mx.compendium.publication.DocumentFormat;
import mx.compendium.publication.DocumentKind;
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

    /** Whether there is one that could be published, or has been. */
    public boolean isReady() {
        return rows.stream().anyMatch(row -> row.state() == DocumentState.READY);
    }

    /** Whether the last attempt came to nothing, so that the page says so and offers another. */
    public boolean isFailed() {
        return !rows.isEmpty() && rows.get(0).state() == DocumentState.FAILED;
    }

    /** Number of the incident of the last attempt, by which the log tells the cause. */
    public @Nullable String getIncident() {
        return rows.isEmpty() ? null : rows.get(0).incident();
    }

    /** Whether the edition is public and its document is not yet. */
    public boolean isAwaited() {
        return state == PeriodState.PUBLISHED && rows.stream().noneMatch(DocumentRow::published);
    }

    public boolean isPublishable() {
        return state == PeriodState.SEALED && isReady();
    }

    /** Whether one is being made, so that the page asks again. */
    public boolean isInTheMaking() {
        return rows.stream()
                .anyMatch(row -> row.state() == DocumentState.REQUESTED || row.state() == DocumentState.RUNNING);
    }

    public void generate() {
        operation.run("document.request " + period, () -> {
            documents.request(period, DocumentKind.EXECUTIVE_REPORT, DocumentFormat.PDF);
            return "/app/publication/documents.xhtml?period=" + period;
        });
    }

    /** Asked for by the page while a document is in the making. */
    public void refresh() {
        rows = documents.list(period);
    }
}
