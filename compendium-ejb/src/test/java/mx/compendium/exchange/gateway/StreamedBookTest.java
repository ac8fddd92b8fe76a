package mx.compendium.exchange.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.poi.util.TempFile;
import org.junit.jupiter.api.Test;

class StreamedBookTest {

    @Test
    void what_has_left_memory_lies_where_only_the_account_of_this_process_reads() throws IOException {
        try (StreamedBook book = new StreamedBook(1)) {
            book.createSheet();
            Path folder = TempFile.createTempFile("beside", ".xml")
                    .toPath()
                    .toAbsolutePath()
                    .getParent();
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                    .isEqualTo("rwx------");
        }
    }
}
