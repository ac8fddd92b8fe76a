package mx.compendium.exchange.boundary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import mx.compendium.exchange.gateway.WorkbookReader;
import mx.compendium.exchange.model.BookWords;
import mx.compendium.exchange.model.Cell;
import mx.compendium.exchange.model.SheetShape;
import mx.compendium.exchange.model.WorkbookMark;
import mx.compendium.kernel.RulesBroken;
import mx.compendium.kernel.Violation;
import org.jspecify.annotations.Nullable;

/** Whose template a workbook is: told by the first row of its catalogues, which is all that is read for it. */
final class TemplateMarks {

    private TemplateMarks() {}

    static WorkbookMark demanded(Path file, String period, @Nullable String institution) {
        WorkbookMark mark =
                read(file).orElseThrow(() -> new RulesBroken(Violation.of("workbook.file.not-the-template")));
        if (!mark.institution().equals(institution == null ? WorkbookMark.UNIT : institution)) {
            throw new RulesBroken(Violation.of("workbook.file.other-institution"));
        }
        if (!mark.period().equals(period)) {
            throw new RulesBroken(Violation.of("workbook.file.other-period"));
        }
        return mark;
    }

    private static Optional<WorkbookMark> read(Path file) {
        try (WorkbookReader reader = WorkbookReader.open(file)) {
            Optional<String> catalogues = reader.called(BookWords.of("sheet.catalogues"));
            if (catalogues.isEmpty()
                    || reader.called(BookWords.sheet(SheetShape.ACTIONS)).isEmpty()) {
                return Optional.empty();
            }
            List<String> cells =
                    reader.first(catalogues.get()).stream().map(Cell::read).toList();
            return WorkbookMark.of(cells);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
