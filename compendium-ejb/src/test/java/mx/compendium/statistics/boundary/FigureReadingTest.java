package mx.compendium.statistics.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import mx.compendium.action.ReportRow;
import mx.compendium.ground.Database;
import mx.compendium.ground.DatabaseTest;
import mx.compendium.ground.Login;
import mx.compendium.ground.Wiring;
import mx.compendium.kernel.NotFound;
import mx.compendium.kernel.Slice;
import mx.compendium.statistics.Figure;
import mx.compendium.statistics.FigureSheet;
import org.junit.jupiter.api.Test;

@DatabaseTest(demonstration = true)
class FigureReadingTest {

    @Test
    void figures_of_2023_are_provisional_until_its_seal(Database database) {
        FigureSheet sheet = database.inTransaction(em -> door(em).figures("2023"));
        assertThat(sheet.sealed()).isFalse();
        assertThat(sheet.figures()).extracting(Figure::code).contains("reports.total", "reports.objective.07");
    }

    @Test
    void figures_of_2022_are_final_since_its_seal(Database database) {
        FigureSheet sheet = database.inTransaction(em -> door(em).figures("2022"));
        assertThat(sheet.sealed()).isTrue();
        assertThat(sheet.asOf()).isEqualTo("2022-11-15T18:00:00Z");
    }

    @Test
    void the_total_of_2023_is_compared_with_the_sealed_2022(Database database) {
        assertThat(figure(database, "2023", "reports.total").text()).isEqualTo("356");
        assertThat(figure(database, "2023", "reports.total.former").text()).isEqualTo("346");
    }

    @Test
    void the_records_behind_a_figure_are_walked_by_slices(Database database) {
        Figure figure = figure(database, "2023", "reports.objective.07");
        List<UUID> walked = new ArrayList<>();
        String cursor = null;
        do {
            String from = cursor;
            Slice<ReportRow> slice =
                    database.inTransaction(em -> door(em).records("2023", "reports.objective.07", from, 5));
            slice.items().forEach(row -> walked.add(row.id()));
            cursor = slice.nextCursor();
        } while (cursor != null);
        assertThat(walked).isEqualTo(figure.records()).isNotEmpty();
    }

    @Test
    void an_unknown_figure_or_period_is_not_found(Database database) {
        assertThat(catchThrowableOfType(NotFound.class, () -> figure(database, "2023", "reports.objective.99")))
                .isNotNull();
        assertThat(catchThrowableOfType(NotFound.class, () -> figure(database, "1999", "reports.total")))
                .isNotNull();
    }

    private static Figure figure(Database database, String period, String code) {
        return database.inTransaction(em -> door(em).figure(period, code));
    }

    private static FigureReading door(EntityManager em) {
        return new Wiring(em, Login.of("sub-ejecutiva", "executive")).bean(FigureReading.class);
    }
}
