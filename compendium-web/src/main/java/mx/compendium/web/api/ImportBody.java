package mx.compendium.web.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import mx.compendium.exchange.BookSheet;
import mx.compendium.exchange.Finding;
import mx.compendium.exchange.FindingLevel;
import mx.compendium.exchange.ImportMode;
import mx.compendium.exchange.ImportSheet;
import mx.compendium.exchange.ImportState;
import mx.compendium.exchange.ImportTally;
import mx.compendium.web.text.Say;
import org.jspecify.annotations.Nullable;

/**
 * A workbook that was sent in.
 *
 * @param findings the first of them, in the order of the workbook
 */
public record ImportBody(
        UUID id,
        String period,
        ImportState state,
        int progress,
        String fileName,
        long size,
        String sha256,
        Instant receivedAt,
        TallyBody rows,
        @Nullable ImportMode mode,
        @Nullable Integer taken,
        @Nullable Integer leftOut,
        @Nullable String failure,
        @Nullable String failureText,
        @Nullable String incident,
        List<FindingBody> findings) {

    /** Rows, each counted once. */
    public record TallyBody(int total, int begun, int changed, int unchanged, int blocked, int wrong, int doubtful) {}

    /**
     * Something found.
     *
     * @param column from 0, null when the whole row is meant
     */
    public record FindingBody(
            BookSheet sheet, int row, @Nullable Integer column, FindingLevel level, String code, String text) {}

    static ImportBody of(ImportSheet sheet, List<Finding> findings, Say say) {
        return new ImportBody(
                sheet.id(),
                sheet.period(),
                sheet.state(),
                sheet.progress(),
                sheet.fileName(),
                sheet.size(),
                sheet.sha256(),
                sheet.receivedAt(),
                tally(sheet.tally()),
                sheet.mode(),
                sheet.taken(),
                sheet.leftOut(),
                sheet.failure(),
                sheet.failure() == null ? null : say.of("violation." + sheet.failure()),
                sheet.incident(),
                findings.stream().map(ImportBody::finding).toList());
    }

    private static TallyBody tally(ImportTally tally) {
        return new TallyBody(
                tally.rows(),
                tally.begun(),
                tally.changed(),
                tally.unchanged(),
                tally.blocked(),
                tally.wrong(),
                tally.doubtful());
    }

    private static FindingBody finding(Finding finding) {
        return new FindingBody(
                finding.sheet(),
                finding.row(),
                finding.column() < 0 ? null : finding.column(),
                finding.level(),
                finding.code(),
                finding.told());
    }
}
