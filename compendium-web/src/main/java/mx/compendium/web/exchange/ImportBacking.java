package mx.compendium.web.exchange;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import mx.compendium.action.CaptureDesk;
import mx.compendium.action.boundary.CaptureDesks;
import mx.compendium.exchange.ImportSheet;
import mx.compendium.exchange.boundary.WorkbookImports;
import mx.compendium.kernel.NotFound;
import mx.compendium.web.faces.Asked;
import mx.compendium.web.frame.Person;
import mx.compendium.web.text.Say;
import org.jspecify.annotations.Nullable;

/** Where an institution downloads its template, sends a workbook in and finds those it sent before. */
@Named("exchangeImport")
@RequestScoped
public class ImportBacking {

    @Inject
    Asked asked;

    @Inject
    Person person;

    @Inject
    Say say;

    @EJB
    CaptureDesks desks;

    @EJB
    WorkbookImports imports;

    private String period = "";
    private @Nullable CaptureDesk desk;
    private List<ImportSheet> sent = List.of();

    @PostConstruct
    void read() {
        period = asked.required("period");
        desk = desks.desk(period).orElseThrow(() -> new NotFound("period " + period));
        sent = imports.list(period);
    }

    public String getPeriod() {
        return period;
    }

    /** Whether the caller writes here now. */
    public boolean isWriting() {
        return desk != null && desk.writable() && person.isCapturing();
    }

    public boolean isLate() {
        return desk != null && desk.late();
    }

    public List<ImportSheet> getSent() {
        return sent;
    }

    /** Why the last file was not taken, in words; null when none was refused. */
    public @Nullable String getRefusal() {
        return Refusals.told(asked.parameter("refused"), say);
    }
}
