package mx.compendium.web.figures;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import mx.compendium.claim.Finding;
import mx.compendium.web.text.Say;

/** What was found in a text, in the language of the page; its reason stays in Spanish. */
@Named("findingWords")
@RequestScoped
public class FindingWords {

    @Inject
    Say say;

    public String of(Finding finding) {
        return of(finding, say);
    }

    public static String of(Finding finding, Say say) {
        return say.of("figures.reading.code." + finding.code(), finding.written(), finding.expected(), finding.reason())
                .strip();
    }

    /** How many reports it rests on, empty for none. */
    public String records(Finding finding) {
        return finding.records().isEmpty()
                ? ""
                : say.of("figures.reading.records", finding.records().size());
    }
}
