package mx.compendium.web.review;

import java.util.List;
import mx.compendium.review.ObservationRow;
import mx.compendium.web.text.WordDifference.Piece;

/**
 * One field of a report under review, with all that is said about it.
 *
 * @param text in words, empty when the field says nothing
 * @param sinceDelivery words that came and went since the delivery before; empty when none did
 * @param sinceFormer the same since the former period
 * @param confirmed warnings its institution confirmed, each with its reason
 * @param draft what the reviewer has begun to observe here
 */
public record ReviewedField(
        String path,
        String label,
        String text,
        List<Piece> sinceDelivery,
        List<Piece> sinceFormer,
        List<Confirmed> confirmed,
        List<ObservationRow> observations,
        String draft) {

    /** A warning in words, and why it is right. */
    public record Confirmed(String warning, String reason) {}

    /** Its place on the page. */
    public String place() {
        return "field-" + path.replace('.', '-');
    }
}
