package mx.compendium.statistics.model;

import static mx.compendium.statistics.ReportEntries.report;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import mx.compendium.action.ReportRow;
import mx.compendium.catalogue.ReferenceCatalogue;
import mx.compendium.demonstration.DemonstrationEditions;
import mx.compendium.kernel.Slice;
import mx.compendium.statistics.Contents;
import mx.compendium.statistics.Figure;
import mx.compendium.statistics.History;
import mx.compendium.statistics.PeriodContent;
import mx.compendium.statistics.PeriodFigures;
import org.junit.jupiter.api.Test;

/** Whoever opens a figure finds exactly the records it promises. */
class RecordRowsTest {

    private static final PeriodContent CONTENT = Contents.of(
            2023,
            report(3).by("EF-GRO").joint("2x1").featured(),
            report(1).by("SALUD"),
            report(2).by("SEP").objective(2));
    private static final PeriodFigures FIGURES = FigureRules.figures(CONTENT, History.none("2022"));

    private static Slice<ReportRow> slice(String figure, String cursor, int limit) {
        return RecordRows.of(List.of(CONTENT), FIGURES.figure(figure), cursor, limit);
    }

    @Test
    void records_come_by_folio_with_the_names_of_their_period() {
        assertThat(slice("reports.total", null, 50).items())
                .extracting(ReportRow::folio)
                .containsExactly("PMM-2023-0001", "PMM-2023-0002", "PMM-2023-0003");
        ReportRow last = slice("reports.total", null, 50).items().get(2);
        assertThat(last.institutionName()).isEqualTo("Institución EF-GRO");
        assertThat(last.joint()).isTrue();
        assertThat(last.featured()).isTrue();
        assertThat(slice("reports.total", null, 50).items().get(0).joint()).isFalse();
    }

    @Test
    void a_slice_that_is_full_to_the_brim_is_the_last_one() {
        assertThat(slice("reports.total", null, 3).nextCursor()).isNull();
        Slice<ReportRow> first = slice("reports.total", null, 2);
        assertThat(first.items()).hasSize(2);
        assertThat(slice("reports.total", first.nextCursor(), 2).items())
                .extracting(ReportRow::folio)
                .containsExactly("PMM-2023-0003");
    }

    @Test
    void a_figure_has_no_records_but_its_own() {
        assertThat(slice("reports.objective.02", null, 50).items())
                .extracting(ReportRow::folio)
                .containsExactly("PMM-2023-0002");
        assertThat(slice("invited.total", null, 50).items()).isEmpty();
    }

    @Test
    void every_figure_of_2023_has_as_many_records_as_it_says_former_values_too() {
        DemonstrationEditions editions = new DemonstrationEditions(ReferenceCatalogue.load());
        PeriodContent former = editions.edition2022();
        PeriodContent now = editions.edition2023();
        List<String> wrong = new ArrayList<>();
        for (Figure figure : FigureRules.figures(now, History.of("2022", Contents.sealed(former)))
                .all()) {
            int found = RecordRows.of(List.of(now, former), figure, null, 1_000)
                    .items()
                    .size();
            if (found != figure.recordCount()) {
                wrong.add(figure.code() + ": " + found + " of " + figure.recordCount());
            }
        }
        assertThat(wrong).isEmpty();
    }
}
