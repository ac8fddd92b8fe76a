package mx.compendium.web.api;

import java.util.List;
import mx.compendium.claim.ChangedFigure;
import mx.compendium.claim.ChangedSentence;
import mx.compendium.publication.ConsequenceSheet;
import mx.compendium.publication.DocumentFormat;
import mx.compendium.publication.Place;
import org.jspecify.annotations.Nullable;

/**
 * What would change if one report were otherwise; {@code sealed} false means the data can still change.
 *
 * @param printed how many sentences are said as the data are
 * @param untrue how many of them would no longer be true as they stand
 */
public record ConsequencesBody(
        boolean sealed,
        String asOf,
        int printed,
        long untrue,
        List<FigureChange> figures,
        List<SentenceChange> sentences,
        List<PlaceBody> places) {

    /** A figure; {@code null} where it is not given. */
    public record FigureChange(
            String code,
            String definition,
            @Nullable String before,
            @Nullable String after) {

        static FigureChange of(ChangedFigure figure) {
            return new FigureChange(figure.code(), figure.definition().spanish(), figure.before(), figure.after());
        }
    }

    /** A sentence; {@code null} where it is not said. */
    public record SentenceChange(
            String id,
            @Nullable String before,
            @Nullable String after,
            String verdict,
            String reason,
            List<PlaceBody> places) {

        static SentenceChange of(ChangedSentence sentence, ConsequenceSheet sheet) {
            return new SentenceChange(
                    sentence.id(),
                    sentence.before(),
                    sentence.after(),
                    sentence.verdict().name(),
                    sentence.reason(),
                    sheet.standing().getOrDefault(sentence.id(), List.of()).stream()
                            .map(PlaceBody::of)
                            .toList());
        }
    }

    /** A part of a document: the name of its HTML file and the id in it. */
    public record PlaceBody(String document, String id, String title) {

        static PlaceBody of(Place place) {
            return new PlaceBody(place.document().fileName(DocumentFormat.HTML), place.id(), place.title());
        }
    }

    static ConsequencesBody of(ConsequenceSheet sheet) {
        return new ConsequencesBody(
                sheet.sealed(),
                sheet.asOf().toString(),
                sheet.consequences().printed(),
                sheet.consequences().untrue(),
                sheet.consequences().figures().stream().map(FigureChange::of).toList(),
                sheet.consequences().sentences().stream()
                        .map(sentence -> SentenceChange.of(sentence, sheet))
                        .toList(),
                sheet.places().stream().map(PlaceBody::of).toList());
    }
}
