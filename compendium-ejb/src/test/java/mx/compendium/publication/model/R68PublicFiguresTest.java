package mx.compendium.publication.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import mx.compendium.publication.Samples;
import mx.compendium.statistics.Figure;
import mx.compendium.statistics.History;
import mx.compendium.statistics.PeriodContent;
import mx.compendium.statistics.SealedDataset;
import mx.compendium.statistics.boundary.FigureCounting;
import org.junit.jupiter.api.Test;

/** what everybody may read of the figures. */
class R68PublicFiguresTest {

    @Test
    void r68_no_figure_rests_on_a_part_that_is_kept_back() {
        PeriodContent content = Samples.smallCells();
        List<Figure> open = R68PublicFigures.of(
                FigureCounting.ofSealed(new SealedDataset(content, "1", Instant.EPOCH), History.none("2022")), content);
        assertThat(open)
                .extracting(Figure::code)
                .contains("measurement.PMM-2023-0001.1.total", "beneficiaries.personas.direct")
                .doesNotContain("measurement.PMM-2023-0001.1.women", "beneficiaries.personas.direct.women");
    }
}
