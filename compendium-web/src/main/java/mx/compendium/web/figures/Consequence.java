package mx.compendium.web.figures;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import mx.compendium.action.ReportType;
import mx.compendium.claim.ChangedSentence;
import mx.compendium.claim.Supposition;
import mx.compendium.period.PeriodState;
import mx.compendium.period.boundary.PeriodAdministration;
import mx.compendium.publication.ConsequenceSheet;
import mx.compendium.publication.DocumentFormat;
import mx.compendium.publication.DocumentKind;
import mx.compendium.publication.Place;
import mx.compendium.web.text.Say;
import mx.compendium.web.text.WordDifference;
import mx.compendium.web.text.WordDifference.Piece;

/** Consequences in the words of the screens. */
@Named("consequence")
@RequestScoped
public class Consequence {

    private static final String KEY = "figures.whatif.said.";

    @Inject
    Say say;

    @EJB
    PeriodAdministration periods;

    /** What is supposed, as a sentence. */
    public String sentence(ConsequenceSheet sheet) {
        Supposition supposed = sheet.supposed();
        return supposed.change().startsWith("measurement.")
                ? say.of(KEY + "measurement", supposed.to())
                : say.of(KEY + supposed.change(), to(supposed));
    }

    private Object to(Supposition supposed) {
        return switch (supposed.change()) {
            case "type" -> say.value(ReportType.valueOf(supposed.to()));
            case "aimed" -> supposed.to().equals("true") ? 1 : 0;
            default -> supposed.to();
        };
    }

    /** Which words come and which go. */
    public List<Piece> pieces(ChangedSentence sentence) {
        return WordDifference.of(
                Objects.requireNonNullElse(sentence.before(), ""), Objects.requireNonNullElse(sentence.after(), ""));
    }

    /** Printed sentences that would read otherwise, that could not be said, and others that could. */
    public List<ChangedSentence> otherwise(ConsequenceSheet sheet) {
        return sheet.consequences().sentences().stream()
                .filter(sentence -> !sentence.isGone() && !sentence.isNew())
                .toList();
    }

    public List<ChangedSentence> gone(ConsequenceSheet sheet) {
        return sheet.consequences().sentences().stream()
                .filter(ChangedSentence::isGone)
                .toList();
    }

    public List<ChangedSentence> come(ConsequenceSheet sheet) {
        return sheet.consequences().sentences().stream()
                .filter(ChangedSentence::isNew)
                .toList();
    }

    public List<Place> places(ConsequenceSheet sheet, String document) {
        return sheet.places().stream()
                .filter(place -> place.document() == DocumentKind.valueOf(document))
                .toList();
    }

    public List<Place> standing(ConsequenceSheet sheet, ChangedSentence sentence) {
        return sheet.standing().getOrDefault(sentence.id(), List.of());
    }

    /** Whether the documents are public, so that a place can be gone to. */
    public boolean isPublic(ConsequenceSheet sheet) {
        return periods.row(sheet.period().code()).state() == PeriodState.PUBLISHED;
    }

    public String address(ConsequenceSheet sheet, Place place) {
        return "/api/v1/editions/" + sheet.period().code() + "/documents/"
                + place.document().fileName(DocumentFormat.HTML) + "#" + place.id();
    }
}
