package mx.compendium.action.model;

import static mx.compendium.action.CaptureField.EVIDENCE_ADDRESS;
import static mx.compendium.action.CaptureField.EVIDENCE_FILE;
import static mx.compendium.action.CaptureField.EVIDENCE_PAGE;
import static mx.compendium.action.CaptureField.EVIDENCE_PUBLISHABLE;
import static mx.compendium.action.CaptureField.EVIDENCE_TITLE;

import java.util.List;
import java.util.regex.Pattern;
import mx.compendium.action.ReportContent.EvidenceContent;
import org.jspecify.annotations.Nullable;

/** Reads the rows of evidence: a file or an address each, never both. */
final class EvidenceReading {

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"]{3,480}");

    private final CapturedFields fields;
    private final Findings findings;
    private final EvidenceFiles files;

    /** @param files handed in for the report; a text names no other */
    EvidenceReading(CapturedFields fields, Findings findings, EvidenceFiles files) {
        this.fields = fields;
        this.findings = findings;
        this.files = files;
    }

    List<EvidenceContent> read() {
        return fields.each("evidence", this::row);
    }

    private EvidenceContent row(String row) {
        String address = findings.optional(EVIDENCE_ADDRESS, row);
        String file = findings.optional(EVIDENCE_FILE, row);
        against(row, address, file);
        return new EvidenceContent(
                findings.required(EVIDENCE_TITLE, row),
                address,
                file,
                findings.optional(EVIDENCE_PAGE, row),
                "true".equals(findings.text(EVIDENCE_PUBLISHABLE, row)));
    }

    private void against(String row, @Nullable String address, @Nullable String file) {
        if ((address == null) == (file == null)) {
            findings.add(EVIDENCE_ADDRESS.path(row), "capture.file-or-address");
        }
        if (file != null && files.at(file).isEmpty()) {
            findings.add(EVIDENCE_FILE.path(row), "capture.file-gone");
        }
        if (address != null && !ADDRESS.matcher(address).matches()) {
            findings.add(EVIDENCE_ADDRESS.path(row), "capture.address-malformed", address);
        }
    }
}
