package mx.compendium.action.boundary;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import mx.compendium.action.CaptureField;
import mx.compendium.action.ReportState;
import mx.compendium.action.ReportType;
import mx.compendium.action.SearchText;
import mx.compendium.action.model.Captured;
import mx.compendium.action.model.CapturedFields;
import mx.compendium.action.store.ListedHead;
import mx.compendium.kernel.spanish.R17WrittenNumbers;

/** What lists show of a report while it is written; what cannot be read yet is shown as the least it can be. */
final class ListedHeads {

    private static final String NAMELESS = "(sin nombre)";
    private static final int OBJECTIVES = 23;

    private ListedHeads() {}

    static ListedHead of(Captured report, CapturedFields texts, int completeness) {
        String name = name(texts);
        return new ListedHead(
                name,
                type(texts),
                objective(texts),
                completeness,
                SearchText.of(
                        report.folio(),
                        name,
                        texts.text(CaptureField.SUMMARY),
                        texts.text(CaptureField.PURPOSE),
                        report.institutionName(),
                        report.acronym(),
                        List.of()),
                report.writable().state() == ReportState.READY
                        ? ReportState.DRAFT
                        : report.writable().state());
    }

    private static String name(CapturedFields texts) {
        String name = texts.text(CaptureField.NAME);
        if (name.isEmpty()) {
            return NAMELESS;
        }
        return name.length() > CaptureField.NAME.longest() ? name.substring(0, CaptureField.NAME.longest()) : name;
    }

    private static ReportType type(CapturedFields texts) {
        return Arrays.stream(ReportType.values())
                .filter(type -> type.name().equals(texts.text(CaptureField.TYPE)))
                .findFirst()
                .orElse(ReportType.ACTION);
    }

    private static int objective(CapturedFields texts) {
        OptionalLong number = R17WrittenNumbers.read(texts.text(CaptureField.PRINCIPAL_OBJECTIVE));
        return number.isPresent() && number.getAsLong() >= 1 && number.getAsLong() <= OBJECTIVES
                ? (int) number.getAsLong()
                : 1;
    }
}
