package mx.compendium.web.exchange;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import mx.compendium.exchange.Finding;
import mx.compendium.exchange.ImportMode;
import mx.compendium.exchange.ImportSheet;
import mx.compendium.exchange.ImportState;
import mx.compendium.exchange.boundary.WorkbookImports;
import mx.compendium.web.faces.Asked;
import mx.compendium.web.faces.Operation;
import mx.compendium.web.frame.Person;
import mx.compendium.web.text.Say;
import org.jspecify.annotations.Nullable;

/** One workbook: how far it is, what it would do, what was found in it, and the decision about it. */
@Named("exchangeResult")
@RequestScoped
public class ResultBacking {

    private static final int FIRST = 50;
    private static final int LETTERS = 26;

    @Inject
    Asked asked;

    @Inject
    Person person;

    @Inject
    Operation operation;

    @Inject
    Say say;

    @EJB
    WorkbookImports imports;

    private @Nullable ImportSheet sheet;
    private List<Finding> findings = List.of();

    @PostConstruct
    void read() {
        UUID id = WorkbookId.of(asked.required("id"));
        sheet = imports.find(id);
        findings = getSheet().working() ? List.of() : imports.findings(id, 0, FIRST);
    }

    public ImportSheet getSheet() {
        return Objects.requireNonNull(sheet);
    }

    /** The first things found, in the order of the workbook. */
    public List<Finding> getFindings() {
        return findings;
    }

    /** Whether there may be more than is shown here. */
    public boolean isMore() {
        return findings.size() == FIRST;
    }

    /** The page it was sent from. */
    public String getBack() {
        return "/app/exchange/" + (getSheet().ofUnit() ? "edition" : "import") + ".xhtml?period="
                + getSheet().period();
    }

    public boolean isDone() {
        return getSheet().state() == ImportState.DONE;
    }

    public boolean isFailed() {
        return getSheet().state() == ImportState.FAILED;
    }

    /** Whether the caller may decide about it now. */
    public boolean isDecidable() {
        return getSheet().undecided()
                && (person.isCapturing() || getSheet().ofUnit())
                && getSheet().tally().valid() > 0;
    }

    /** Whether all that was read may be written at once. */
    public boolean isWhole() {
        return getSheet().tally().refused() == 0;
    }

    public String getFailure() {
        return say.of("violation." + getSheet().failure());
    }

    /** The cell of a finding as a spreadsheet names it, e.g. {@code Acciones, F4}. */
    public String place(Finding finding) {
        String cell = finding.column() < 0
                ? say.of("exchange.result.row", finding.row())
                : letters(finding.column()) + finding.row();
        return say.value(finding.sheet()) + ", " + cell;
    }

    private static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % LETTERS));
        return column < LETTERS ? last : letters(column / LETTERS - 1) + last;
    }

    public void takeValid() {
        decide(ImportMode.VALID_ONLY);
    }

    public void takeAll() {
        decide(ImportMode.ALL_OR_NOTHING);
    }

    private void decide(ImportMode mode) {
        UUID id = getSheet().id();
        operation.run("import.decide " + id, () -> {
            imports.decide(id, mode);
            return "/app/exchange/result.xhtml?id=" + id;
        });
    }
}
