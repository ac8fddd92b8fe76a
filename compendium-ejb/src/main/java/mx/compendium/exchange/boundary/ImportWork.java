package mx.compendium.exchange.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import mx.compendium.audit.Actor;
import mx.compendium.exchange.ImportMode;
import mx.compendium.exchange.ImportSheet;
import mx.compendium.exchange.Wording;
import mx.compendium.exchange.gateway.Uploads;
import mx.compendium.exchange.gateway.WorkbookReader;
import mx.compendium.exchange.model.R33CellTexts;
import mx.compendium.exchange.model.R35SameRow;
import mx.compendium.exchange.model.StagedRow;
import mx.compendium.exchange.model.Vocabulary;
import mx.compendium.exchange.store.ImportStore;
import mx.compendium.exchange.store.ImportStore.Job;
import mx.compendium.exchange.store.RowStore;
import mx.compendium.exchange.store.RowStore.KnownRow;
import mx.compendium.kernel.RulesBroken;
import mx.compendium.kernel.Violation;
import org.jspecify.annotations.Nullable;

/** The work itself: a workbook is weighed in one transaction and written in another, so a stop leaves all or nothing. */
@ApplicationScoped
class ImportWork {

    private static final int LOT = 100;

    @Inject
    RowOwnership ownership;

    @Inject
    Uploads uploads;

    @Inject
    ImportStore imports;

    @Inject
    RowStore rows;

    @Inject
    ImportBook book;

    @Transactional(value = TxType.REQUIRES_NEW, rollbackOn = IOException.class)
    void check(UUID id, Wording words) throws IOException {
        Job job = imports.job(id).orElseThrow();
        Vocabulary vocabulary = ownership.vocabulary(job, words);
        R35SameRow known = rows.known(job.workbook());
        try (WorkbookReader reader = WorkbookReader.open(uploads.place(job.storedAs()))) {
            WorkbookWeighing weighing = new WorkbookWeighing(
                    job,
                    reader,
                    new R33CellTexts(vocabulary),
                    words,
                    ownership.owners(job, vocabulary, known),
                    known,
                    rows,
                    percent -> book.reach(id, percent));
            imports.checked(id, weighing.weigh());
        }
    }

    /** Writes what was staged; a row whose report changed meanwhile is left out, or stops everything if all was asked for. */
    @Transactional(TxType.REQUIRES_NEW)
    void write(UUID id, Actor actor) {
        Job job = imports.job(id).orElseThrow();
        ImportSheet sheet = imports.find(id).orElseThrow();
        RowTaking taking = ownership.taking(job, sheet.sha256(), actor);
        R35SameRow known = rows.known(job.workbook());
        Progress progress = new Progress(percent -> book.reach(id, percent));
        progress.expect(sheet.tally().valid());
        int taken = 0;
        int after = 0;
        for (List<StagedRow> lot = rows.staged(id, after, LOT); !lot.isEmpty(); lot = rows.staged(id, after, LOT)) {
            taken += take(job, taking, known, lot);
            after = lot.get(lot.size() - 1).row();
            progress.done(lot.size());
            progress.tell();
        }
        int leftOut = sheet.tally().valid() - taken;
        if (leftOut > 0 && job.mode() == ImportMode.ALL_OR_NOTHING) {
            throw new RulesBroken(Violation.of("workbook.import.changed-meanwhile"));
        }
        imports.done(id, taken, leftOut);
    }

    private int take(Job job, RowTaking taking, R35SameRow known, List<StagedRow> lot) {
        List<StagedRow> fresh = lot.stream()
                .filter(row -> row.report() != null || known.of(row.key()) == null)
                .toList();
        List<@Nullable UUID> ids = taking.take(fresh);
        List<KnownRow> written = new ArrayList<>();
        for (int place = 0; place < fresh.size(); place++) {
            UUID report = ids.get(place);
            if (report != null) {
                written.add(new KnownRow(fresh.get(place).key(), report));
            }
        }
        rows.know(job.workbook(), taking.now(), written);
        return written.size();
    }
}
