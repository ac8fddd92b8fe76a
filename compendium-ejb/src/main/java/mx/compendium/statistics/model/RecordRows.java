package mx.compendium.statistics.model;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
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

    public static Slice<ReportRow> of(PeriodContent content, Figure figure, @Nullable String cursor, int limit) {
        List<ReportEntry> from = after(behind(content, figure), Cursor.place(cursor));
        List<ReportEntry> shown = from.subList(0, Math.min(limit, from.size()));
        String next = from.size() > limit ? Cursor.after(shown.get(limit - 1).folio()) : null;
        Map<String, InstitutionEntry> institutions =
                content.institutions().stream().collect(Collectors.toMap(InstitutionEntry::code, Function.identity()));
        return new Slice<>(shown, next).map(report -> row(report, institutions));
    }

    private static List<ReportEntry> behind(PeriodContent content, Figure figure) {
        Set<Object> ids = Set.copyOf(figure.records());
        return content.reports().stream()
                .filter(report -> ids.contains(report.id()))
                .sorted(Comparator.comparing(ReportEntry::folio))
                .toList();
    }

    private static List<ReportEntry> after(List<ReportEntry> reports, @Nullable String folio) {
        return folio == null
                ? reports
                : reports.stream()
                        .filter(report -> report.folio().compareTo(folio) > 0)
                        .toList();
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
