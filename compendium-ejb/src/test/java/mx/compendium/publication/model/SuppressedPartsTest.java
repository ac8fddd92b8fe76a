package mx.compendium.publication.model;

import static org.assertj.core.api.Assertions.assertThat;

import mx.compendium.publication.PublishedMeasurement.Part;
import org.junit.jupiter.api.Test;

class SuppressedPartsTest {

    @Test
    void what_is_kept_back_says_so_and_what_was_not_reported_is_neither() {
        assertThat(SuppressedParts.parts(3L, 20L, null, 7L))
                .containsExactly(
                        new Part(null, true), new Part(20L, false), new Part(null, false), new Part(null, true));
    }
}
