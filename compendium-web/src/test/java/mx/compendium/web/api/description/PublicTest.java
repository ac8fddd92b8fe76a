package mx.compendium.web.api.description;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import mx.compendium.web.api.OpenToAll;
import org.junit.jupiter.api.Test;

/** Pages of others may read what needs no account, and nothing else. */
class PublicTest {

    @Test
    void what_is_open_to_all_is_what_needs_no_account() throws IOException {
        assertThat(Operations.in(Path.of("target/classes")))
                .isNotEmpty()
                .allSatisfy(one -> assertThat(OpenToAll.isPublic("/api/v1" + one.path()))
                        .as(one.toString())
                        .isEqualTo(one.isPublic()));
    }
}
