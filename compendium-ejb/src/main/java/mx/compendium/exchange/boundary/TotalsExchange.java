package mx.compendium.exchange.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import mx.compendium.audit.boundary.AuditDetails;
import mx.compendium.audit.boundary.Audited;
import mx.compendium.exchange.FigureWords;
import mx.compendium.exchange.gateway.PackageCheck;
import mx.compendium.exchange.gateway.TotalsBook;
import mx.compendium.exchange.gateway.Uploads;
import mx.compendium.exchange.gateway.Uploads.Stored;
import mx.compendium.exchange.gateway.WorkbookReader;
import mx.compendium.exchange.model.BookWords;
import mx.compendium.identity.RoleNames;
import mx.compendium.kernel.RulesBroken;
import mx.compendium.kernel.Violation;
import mx.compendium.statistics.boundary.CitingTotals;

/** Totals of editions known only as totals, many at once in a workbook: all of them are taken, or none. */
@Stateless
public class TotalsExchange {

    @Inject
    CitingTotals totals;

    @Inject
    Uploads uploads;

    @Inject
    AuditDetails details;

    /** Writes the workbook to fill in. */
    @Audited(value = "total.template", reading = true)
    @RolesAllowed(RoleNames.ADMINISTRATOR)
    public void write(FigureWords words, OutputStream out) {
        try {
            TotalsBook.write(figures(words), out);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * Cites every total of a workbook, or refuses with everything that stands against any of them, each with its row.
     *
     * @return how many were cited
     */
    @Audited("total.cite-many")
    @RolesAllowed(RoleNames.ADMINISTRATOR)
    public int take(InputStream content, FigureWords words) {
        Stored stored = uploads.put(content);
        try {
            TotalsRows rows = read(uploads.place(stored.name()), words);
            RulesBroken.ifAny(rows.found());
            details.tell("sha256", stored.sha256());
            totals.citeAll(rows.drafts());
            return rows.drafts().size();
        } finally {
            uploads.remove(stored.name());
        }
    }

    private TotalsRows read(Path file, FigureWords words) {
        PackageCheck.of(file);
        TotalsRows rows = new TotalsRows(figures(words));
        try (WorkbookReader reader = WorkbookReader.open(file)) {
            String sheet = reader.called(BookWords.of("sheet.totals"))
                    .orElseThrow(() -> new RulesBroken(Violation.of("cited.sheet-missing")));
            reader.read(sheet, rows::take);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return rows;
    }

    private Map<String, String> figures(FigureWords words) {
        Map<String, String> figures = new LinkedHashMap<>();
        totals.figures().forEach(figure -> figures.put(figure, words.of(figure)));
        return figures;
    }
}
