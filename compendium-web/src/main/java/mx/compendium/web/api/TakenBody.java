package mx.compendium.web.api;

import java.util.List;
import java.util.stream.Stream;
import mx.compendium.claim.Claim;
import mx.compendium.claim.Reference;
import mx.compendium.narrative.OfferedWords;
import mx.compendium.statistics.Figure;
import mx.compendium.web.text.Say;

/**
 * What a text takes or may take from the data: {@code [text](kind:key)}.
 *
 * @param kind {@code figure}, {@code claim}, or {@code name} of an edition
 * @param about definition of a figure, kind of a sentence
 */
public record TakenBody(String kind, String key, String text, String about) {

    /**
     * What was found for a writer.
     *
     * @param asOf instant of the data; {@code sealed} says whether they are final
     */
    public record ListBody(boolean sealed, String asOf, List<TakenBody> items) {}

    static TakenBody of(Figure figure, Say say) {
        return new TakenBody(
                "figure",
                figure.code(),
                figure.text(),
                say.either(figure.definition().spanish(), figure.definition().english()));
    }

    static TakenBody of(Claim claim, Say say) {
        return new TakenBody("claim", claim.id(), claim.text(), say.value(claim.kind()));
    }

    static TakenBody of(Reference edition, Say say) {
        return new TakenBody(
                "name", edition.written(), edition.key(), say.of("narrative.words.edition", edition.key()));
    }

    static List<TakenBody> of(List<Figure> figures, List<Claim> claims, Say say) {
        return Stream.concat(
                        figures.stream().map(figure -> of(figure, say)),
                        claims.stream().map(claim -> of(claim, say)))
                .toList();
    }

    static ListBody of(OfferedWords offered, Say say) {
        return new ListBody(offered.sealed(), offered.asOf().toString(), of(offered.figures(), offered.claims(), say));
    }
}
