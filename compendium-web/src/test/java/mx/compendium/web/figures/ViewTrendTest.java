package mx.compendium.web.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import mx.compendium.statistics.TrendPoint;
import mx.compendium.statistics.TrendSource;
import mx.compendium.web.text.Spoken;
import org.junit.jupiter.api.Test;

class ViewTrendTest {

    @Test
    void it_is_headed_by_the_way_from_the_first_known_count_to_the_last() {
        ViewTrend trend = trend(
                point(2021, TrendSource.CITED, null),
                point(2022, TrendSource.SEALED, 346L),
                point(2023, TrendSource.PROVISIONAL, 356L),
                point(2024, TrendSource.PROVISIONAL, 0L));
        assertThat(trend.title()).isEqualTo("De 2022 a 2023: de 346 a 356 acciones");
        assertThat(trend.table()).hasSize(5);
        assertThat(trend.table().get(1).get(3)).isNull();
    }

    @Test
    void one_known_count_is_no_way() {
        assertThat(trend(point(2022, TrendSource.SEALED, 346L)).title()).isEqualTo("Acciones por periodo");
    }

    private static ViewTrend trend(TrendPoint... points) {
        return new ViewTrend(List.of(points), List.of(), Spoken.spanish());
    }

    private static TrendPoint point(int year, TrendSource kind, Long reports) {
        return new TrendPoint(
                String.valueOf(year),
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31),
                kind,
                reports,
                null,
                List.of(),
                List.of(),
                false);
    }
}
