package mx.compendium.exchange.boundary;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntConsumer;
import mx.compendium.action.CaptureWarning;
import mx.compendium.action.WeighedReport;
import mx.compendium.exchange.Finding;
import mx.compendium.exchange.FindingLevel;
import mx.compendium.exchange.ImportTally;
import mx.compendium.exchange.Wording;
import mx.compendium.exchange.gateway.WorkbookReader;
import mx.compendium.exchange.model.BookWords;
import mx.compendium.exchange.model.BroughtRows;
import mx.compendium.exchange.model.BroughtRows.Place;
import mx.compendium.exchange.model.Cell;
import mx.compendium.exchange.model.Column;
import mx.compendium.exchange.model.Headings;
import mx.compendium.exchange.model.ListRow;
import mx.compendium.exchange.model.R33CellTexts;
import mx.compendium.exchange.model.R35SameRow;
import mx.compendium.exchange.model.SheetShape;
import mx.compendium.exchange.model.StagedRow;
import mx.compendium.exchange.model.Tallying;
import mx.compendium.exchange.store.ImportStore.Job;
import mx.compendium.exchange.store.RowStore;
import mx.compendium.kernel.RulesBroken;
import mx.compendium.kernel.Violation;
import org.jspecify.annotations.Nullable;

/**
 * Reads a workbook once and weighs each of its rows: the rows of lists first, for they are short, then the actions one by
 * one, each with its own. What is valid is staged, what is not is told at its cell.
 */
final class WorkbookWeighing {

    private static final int MOST_ROWS = 10_000;
    private static final int LOT = 100;

    private final Job job;
    private final WorkbookReader reader;
    private final R33CellTexts cells;
    private final Wording words;
    private final RowOwners owners;
    private final R35SameRow known;
    private final RowStore store;
    private final Progress progress;

    private final Map<String, List<ListRow>> listed = new HashMap<>();
    private final Set<String> lists = new HashSet<>();
    private final Map<String, Integer> keys = new HashMap<>();
    private final Map<UUID, Integer> reports = new HashMap<>();
    private final List<StagedRow> staged = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Tallying tally = new Tallying();
    private int found;

    WorkbookWeighing(
            Job job,
            WorkbookReader reader,
            R33CellTexts cells,
            Wording words,
            RowOwners owners,
            R35SameRow known,
            RowStore store,
            IntConsumer percent) {
        this.job = job;
        this.reader = reader;
        this.cells = cells;
        this.words = words;
        this.owners = owners;
        this.known = known;
        this.store = store;
        this.progress = new Progress(percent);
    }

    ImportTally weigh() throws IOException {
        List<SheetShape> shapes = SheetShape.of(job.ofUnit());
        for (SheetShape shape : shapes) {
            reader.called(BookWords.sheet(shape)).ifPresent(name -> progress.expect(reader.size(name)));
        }
        for (SheetShape shape : shapes.subList(1, shapes.size())) {
            read(shape, this::keep);
        }
        read(shapes.get(0), this::action);
        orphans();
        write();
        return tally.tally();
    }

    private interface RowTaking {
        void take(ListRow row);
    }

    private void read(SheetShape shape, RowTaking taking) throws IOException {
        Optional<String> name = reader.called(BookWords.sheet(shape));
        if (name.isPresent()) {
            SheetTaking sheet = new SheetTaking(shape, taking);
            reader.read(name.get(), sheet, progress::done);
            if (shape.list() != null && sheet.headings != null) {
                lists.add(shape.list());
            }
        }
    }

    /** Rows of one sheet: the first is its headings. */
    private final class SheetTaking implements WorkbookReader.Rows {

        private final SheetShape shape;
        private final RowTaking taking;
        private @Nullable Headings headings;
        private int rows;

        SheetTaking(SheetShape shape, RowTaking taking) {
            this.shape = shape;
            this.taking = taking;
        }

        @Override
        public void row(int number, List<Cell> row) {
            if (headings == null) {
                headings = headings(number, row);
                return;
            }
            ListRow read = ListRow.read(shape, number, row, headings, cells);
            if (read.empty()) {
                return;
            }
            if (++rows > MOST_ROWS) {
                throw new RulesBroken(Violation.of("workbook.file.too-many-rows"));
            }
            taking.take(read);
        }

        private Headings headings(int number, List<Cell> row) {
            Headings read = Headings.read(shape, row, words);
            if (!read.has(Column.Role.KEY)) {
                throw new RulesBroken(Violation.of("workbook.file.key-column-missing"));
            }
            read.unknown()
                    .forEach(place -> add(
                            new Place(shape, number, place),
                            FindingLevel.WARNING,
                            Violation.of(
                                    "workbook.column.not-read", row.get(place).read())));
            return read;
        }
    }

    private void keep(ListRow row) {
        listed.computeIfAbsent(row.key(), key -> new ArrayList<>()).add(row);
    }

    private void action(ListRow row) {
        List<ListRow> own = row.key().isEmpty() ? List.of() : listed.getOrDefault(row.key(), List.of());
        BroughtRows brought = new BroughtRows(row, own, job.workbook());
        Optional<Violation> against = against(row);
        if (against.isPresent()) {
            add(brought.place(Column.Role.KEY), FindingLevel.BLOCK, against.get());
            tally.refused(FindingLevel.BLOCK);
            return;
        }
        listed.remove(row.key());
        UUID report = row.id().isEmpty() ? known.of(row.key()) : UUID.fromString(row.id());
        boolean objected = object(brought);
        owners.session(row)
                .map(session -> session.weigh(brought.report(report, known, job.issuedAt(), lists)))
                .ifPresentOrElse(weighed -> weigh(brought, weighed, objected), () -> tally.refused(FindingLevel.ERROR));
        if (staged.size() >= LOT || findings.size() >= LOT) {
            write();
        }
    }

    /** Why nobody can say which report a row is; a key is refused where it comes a second time, not where it came first. */
    private Optional<Violation> against(ListRow row) {
        if (row.key().isEmpty()) {
            return Optional.of(Violation.of("workbook.row.key-missing"));
        }
        Integer first = keys.putIfAbsent(row.key(), row.number());
        if (first != null) {
            return Optional.of(Violation.of("workbook.row.key-repeated", row.key(), first));
        }
        if (row.id().isEmpty()) {
            return Optional.empty();
        }
        try {
            Integer same = reports.putIfAbsent(UUID.fromString(row.id()), row.number());
            return Optional.ofNullable(same).map(at -> Violation.of("workbook.row.report-repeated", at));
        } catch (IllegalArgumentException notAnId) {
            return Optional.of(Violation.of("report.brought.unknown"));
        }
    }

    private boolean object(BroughtRows brought) {
        List<RowOwners.Objection> objections = owners.against(brought.action());
        objections.forEach(one -> add(brought.place(one.column()), FindingLevel.ERROR, one.violation()));
        return !objections.isEmpty();
    }

    private void weigh(BroughtRows brought, WeighedReport weighed, boolean objected) {
        boolean unread = faults(brought) || objected;
        weighed.hindrances().forEach(one -> add(brought.place(one.field()), FindingLevel.BLOCK, one));
        weighed.violations().forEach(one -> add(brought.place(one.field()), FindingLevel.ERROR, one));
        if (!weighed.hindrances().isEmpty()) {
            tally.refused(FindingLevel.BLOCK);
        } else if (unread || !weighed.violations().isEmpty()) {
            tally.refused(FindingLevel.ERROR);
        } else if (weighed.changesNothing()) {
            tally.unchanged();
        } else {
            weighed.warnings().forEach(one -> add(brought.place(one.path()), FindingLevel.WARNING, violation(one)));
            tally.taken(weighed.report() == null, !weighed.warnings().isEmpty());
            staged.add(new StagedRow(
                    brought.action().number(),
                    brought.action().key(),
                    owners.institution(brought.action()),
                    folio(brought.action()),
                    weighed.report(),
                    weighed.base(),
                    weighed.completeness(),
                    weighed.texts()));
        }
    }

    private static @Nullable String folio(ListRow row) {
        String folio = row.other(Column.Role.FOLIO);
        return folio.isEmpty() ? null : folio;
    }

    private static Violation violation(CaptureWarning warning) {
        return new Violation(warning.code(), warning.path(), warning.arguments());
    }

    private boolean faults(BroughtRows brought) {
        boolean any = false;
        for (ListRow row : brought.all()) {
            for (Map.Entry<Integer, String> fault : row.faults().entrySet()) {
                add(
                        new Place(row.sheet(), row.number(), fault.getKey()),
                        FindingLevel.ERROR,
                        Violation.of(fault.getValue()));
                any = true;
            }
        }
        return any;
    }

    /** Rows of lists that belong to no action of the workbook. */
    private void orphans() {
        listed.values().stream()
                .flatMap(List::stream)
                .filter(row -> !keys.containsKey(row.key()))
                .forEach(row -> {
                    add(
                            new Place(row.sheet(), row.number(), row.place(Column.Role.KEY)),
                            FindingLevel.BLOCK,
                            row.key().isEmpty()
                                    ? Violation.of("workbook.row.action-missing")
                                    : Violation.of("workbook.row.action-unknown", row.key()));
                    tally.refused(FindingLevel.BLOCK);
                });
    }

    private void add(Place place, FindingLevel level, Violation violation) {
        findings.add(new Finding(
                place.sheet().sheet(),
                place.row(),
                place.column(),
                level,
                violation.code(),
                words.violation(violation)));
    }

    private void write() {
        store.stage(job.id(), staged);
        store.find(job.id(), found, findings);
        found += findings.size();
        staged.clear();
        findings.clear();
        progress.tell();
    }
}
