package mx.compendium.action.model;

import java.util.List;
import mx.compendium.action.ReportContent;
import mx.compendium.action.SearchText;
import mx.compendium.catalogue.FederalEntityRow;

/** The words by which a report is found once it has its folio. */
public final class FiledWords {

    private FiledWords() {}

    /** Of its folio, its texts, its institution and its states by their names. */
    public static String of(String folio, Captured report, ReportContent content, List<FederalEntityRow> entities) {
        List<String> states = entities.stream()
                .filter(state -> content.states().contains(state.inegiCode()))
                .map(FederalEntityRow::name)
                .toList();
        return SearchText.of(
                folio,
                content.name(),
                content.summary(),
                content.purpose(),
                report.institutionName(),
                report.acronym(),
                states);
    }
}
