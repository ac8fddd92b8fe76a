package mx.compendium.exchange.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * A workbook that is written row by row. What has left memory lies in a folder that only this process's account reads:
 * left to itself, the library shares one folder of the machine among all accounts, readable to all, and only the first may write.
 */
final class StreamedBook extends SXSSFWorkbook {

    static {
        TempFile.setTempFileCreationStrategy(new DefaultTempFileCreationStrategy(folder().toFile()));
    }

    StreamedBook(int rowsInMemory) {
        super(rowsInMemory);
    }

    private static Path folder() {
        try {
            Path folder = Files.createTempDirectory("compendium-workbooks");
            folder.toFile().deleteOnExit();
            return folder;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
