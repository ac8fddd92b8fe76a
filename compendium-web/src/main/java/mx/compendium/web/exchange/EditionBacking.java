package mx.compendium.web.exchange;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import mx.compendium.exchange.ImportSheet;
import mx.compendium.exchange.boundary.WorkbookImports;
import mx.compendium.period.PeriodRow;
import mx.compendium.period.PeriodState;
import mx.compendium.period.boundary.PeriodAdministration;
import mx.compendium.web.faces.Asked;
import mx.compendium.web.text.Say;
import org.jspecify.annotations.Nullable;

/** Where the unit downloads the template of a whole edition, sends its workbook in and finds those it sent before. */
@Named("exchangeEdition")
@RequestScoped
public class EditionBacking {

    @Inject
    Asked asked;

    @Inject
    Say say;

    @EJB
    PeriodAdministration periods;

    @EJB
    WorkbookImports imports;

    private @Nullable PeriodRow row;
    private List<ImportSheet> sent = List.of();

    @PostConstruct
    void read() {
        row = periods.row(asked.required("period"));
        sent = imports.list(row.code());
    }

    public PeriodRow getRow() {
        return Objects.requireNonNull(row);
    }

    public boolean isTakenOver() {
        return getRow().terms().takenOver();
    }

    /** Whether actions may be brought in now. */
    public boolean isTaking() {
        PeriodState state = getRow().state();
        return isTakenOver() ? state.compareTo(PeriodState.SEALED) < 0 : state == PeriodState.OPEN;
    }

    public List<ImportSheet> getSent() {
        return sent;
    }

    /** Why the last file was not taken, in words; null when none was refused. */
    public @Nullable String getRefusal() {
        return Refusals.told(asked.parameter("refused"), say);
    }
}
