package mx.compendium.statistics.model;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.compendium.action.ReportRow;
import mx.compendium.action.ReportState;
import mx.compendium.kernel.Cursor;
import mx.compendium.kernel.Slice;
import mx.compendium.statistics.Figure;
import mx.compendium.statistics.InstitutionEntry;
import mx.compendium.statistics.PeriodContent;
import mx.compendium.statistics.ReportEntry;
import org.jspecify.annotations.Nullable;

/** The reports behind a figure, as rows with the names of their period, walked in the order of their folios. */
public final class RecordRows {

    private static final int COMPLETE = 100;

    private RecordRows() {}

    /**
     * A slice of them.
     *
     * @param contents of the period and of those before it: a former value has its records there
     */
    public static Slice<ReportRow> of(List<PeriodContent> contents, Figure figure, @Nullable String cursor, int limit) {
        List<ReportRow> from = after(behind(contents, figure), Cursor.place(cursor));
        List<ReportRow> shown = from.subList(0, Math.min(limit, from.size()));
        return new Slice<>(shown, from.size() > limit ? Cursor.after(folio(shown.get(limit - 1))) : null);
    }

    private static List<ReportRow> behind(List<PeriodContent> contents, Figure figure) {
        Set<UUID> ids = Set.copyOf(figure.records());
        return contents.stream()
                .flatMap(content -> rows(content, ids))
                .sorted(Comparator.comparing(RecordRows::folio))
                .toList();
    }

    private static Stream<ReportRow> rows(PeriodContent content, Set<UUID> ids) {
        Map<String, InstitutionEntry> institutions =
                content.institutions().stream().collect(Collectors.toMap(InstitutionEntry::code, Function.identity()));
        return content.reports().stream()
                .filter(report -> ids.contains(report.id()))
                .map(report -> row(report, institutions));
    }

    private static List<ReportRow> after(List<ReportRow> rows, @Nullable String folio) {
        return folio == null
                ? rows
                : rows.stream().filter(row -> folio(row).compareTo(folio) > 0).toList();
    }

    private static String folio(ReportRow row) {
        return Objects.requireNonNull(row.folio(), "an accepted report has a folio");
    }

    private static ReportRow row(ReportEntry report, Map<String, InstitutionEntry> institutions) {
        InstitutionEntry institution = institutions.get(report.institution());
        if (institution == null) {
            throw new IllegalStateException(report.institution() + " reports but was not invited");
        }
        return new ReportRow(
                report.id(),
                report.folio(),
                report.name(),
                report.type(),
                institution.code(),
                institution.name(),
                institution.acronym(),
                institution.group(),
                report.principalObjective(),
                ReportState.ACCEPTED,
                COMPLETE,
                report.jointProgramme() != null,
                report.featured(),
                report.synthetic());
    }
}
