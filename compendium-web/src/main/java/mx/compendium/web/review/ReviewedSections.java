package mx.compendium.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.compendium.action.CaptureField;
import mx.compendium.action.CaptureSection;
import mx.compendium.action.FieldChange;
import mx.compendium.action.FieldPath;
import mx.compendium.action.ReportDifferences;
import mx.compendium.review.ObservationRow;
import mx.compendium.web.review.ReviewedField.Confirmed;
import mx.compendium.web.text.Say;
import mx.compendium.web.text.WordDifference;
import mx.compendium.web.text.WordDifference.Piece;

/** Puts what a report says, what changed in it and what was said about it beside each other, field by field. */
@RequestScoped
public class ReviewedSections {

    @Inject
    FieldWords words;

    @Inject
    Say say;

    /** @param drafts what the reviewer has begun to observe, by path */
    List<ReviewedSection> of(ReportDifferences said, List<ObservationRow> observations, Map<String, String> drafts) {
        List<FieldPath> paths = paths(said, observations);
        return Arrays.stream(CaptureSection.values())
                .map(section -> new ReviewedSection(
                        section,
                        paths.stream()
                                .filter(path -> path.field().section() == section)
                                .map(path -> field(path, paths, said, observations, drafts))
                                .toList()))
                .filter(section -> section.name() != CaptureSection.PRACTICE || says(section))
                .toList();
    }

    private static boolean says(ReviewedSection section) {
        return section.fields().stream().anyMatch(field -> !field.text().isEmpty());
    }

    /** Every field of the report itself, and those of lists that say, said or are asked anything. */
    private static List<FieldPath> paths(ReportDifferences said, List<ObservationRow> observations) {
        Stream<String> own = Arrays.stream(CaptureField.values())
                .filter(field -> field.list() == null)
                .map(CaptureField::path);
        Stream<String> told = Stream.concat(
                said.texts().keySet().stream(), said.sinceDelivery().stream().map(FieldChange::path));
        Stream<String> asked = observations.stream().map(ObservationRow::field);
        return Stream.concat(own, Stream.concat(told, asked))
                .distinct()
                .flatMap(path -> FieldPath.parse(path).stream())
                .filter(path -> path.warning() == null)
                .sorted(Comparator.comparing((FieldPath path) -> path.field().section())
                        .thenComparing(path -> Objects.requireNonNullElse(path.row(), ""))
                        .thenComparing(FieldPath::field))
                .toList();
    }

    private ReviewedField field(
            FieldPath path,
            List<FieldPath> paths,
            ReportDifferences said,
            List<ObservationRow> observations,
            Map<String, String> drafts) {
        String key = path.field().path(path.row());
        return new ReviewedField(
                key,
                words.label(path, rows(path, paths)),
                words.text(path.field(), said.texts().getOrDefault(key, "")),
                pieces(path.field(), key, said.sinceDelivery()),
                path.row() == null ? pieces(path.field(), key, said.sinceFormerPeriod()) : List.of(),
                confirmed(key, said.texts()),
                observations.stream().filter(one -> one.field().equals(key)).toList(),
                drafts.getOrDefault(key, ""));
    }

    /** Keys of the rows of the same list, in their order. */
    private static List<String> rows(FieldPath of, List<FieldPath> paths) {
        return paths.stream()
                .filter(path -> Objects.equals(path.field().list(), of.field().list()))
                .flatMap(path -> Stream.ofNullable(path.row()))
                .distinct()
                .toList();
    }

    private List<Piece> pieces(CaptureField field, String key, List<FieldChange> changes) {
        return changes.stream()
                .filter(change -> change.path().equals(key))
                .findFirst()
                .map(change -> WordDifference.of(words.text(field, change.before()), words.text(field, change.now())))
                .orElse(List.of());
    }

    private List<Confirmed> confirmed(String key, Map<String, String> texts) {
        return texts.entrySet().stream()
                .flatMap(text -> FieldPath.parse(text.getKey())
                        .filter(path -> path.warning() != null
                                && path.field().path(path.row()).equals(key))
                        .map(path -> new Confirmed(warning(path), text.getValue()))
                        .stream())
                .collect(Collectors.toList());
    }

    private String warning(FieldPath path) {
        String warning =
                "review." + Objects.requireNonNullElse(path.warning(), "").replace("capture.", "");
        return say.knows(warning) ? say.of(warning) : warning;
    }
}
