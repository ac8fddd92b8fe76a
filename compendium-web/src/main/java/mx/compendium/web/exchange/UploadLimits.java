package mx.compendium.web.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import mx.compendium.exchange.boundary.WorkbookImports;

/** What a page tells of a file before it is sent. */
@Named
@ApplicationScoped
public class UploadLimits {

    /** The most bytes a workbook may have. */
    public long getLargest() {
        return WorkbookImports.LARGEST_FILE;
    }
}
