package mx.compendium.verifier.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mx.compendium.verifier.data.Coverage;
import mx.compendium.verifier.data.Edition;
import mx.compendium.verifier.data.Editions;
import mx.compendium.verifier.data.Groups;
import mx.compendium.verifier.data.Institution;
import mx.compendium.verifier.data.Measurement;
import mx.compendium.verifier.data.Objective;

/**
 * The row a name is of.
 *
 * @param labels what it may be called; none for dates
 * @param numbers day, month and year of its dates
 */
record Reference(boolean dated, List<String> labels, List<String> numbers) {

    /** Nothing when there is no such row. */
    static Optional<Reference> find(Editions editions, String reference) {
        int colon = reference.indexOf(':');
        String kind = colon < 0 ? reference : reference.substring(0, colon);
        String key = reference.substring(colon + 1);
        Edition edition = editions.current();
        return switch (kind) {
            case "edition" -> editions.coverage(key).map(coverage -> edition(editions, coverage));
            case "objective" ->
                Optional.ofNullable(edition.objectives().get(key))
                        .map(Objective::labels)
                        .map(Reference::named);
            case "institution" ->
                Optional.ofNullable(edition.institutions().get(key))
                        .map(Institution::labels)
                        .map(Reference::named);
            case "group" -> Optional.ofNullable(Groups.LABELS.get(key)).map(Reference::named);
            case "state" -> Optional.ofNullable(edition.states().get(key)).map(Reference::named);
            case "action" ->
                Optional.ofNullable(edition.actions().get(key)).map(action -> named(action.name(), action.folio()));
            case "programme" ->
                Optional.ofNullable(edition.programmes().get(key)).map(programme -> named(programme.name()));
            case "counted" ->
                Optional.ofNullable(edition.measurements().get(key)).map(measurement -> named(measurement.counted()));
            case "dates" -> Optional.ofNullable(edition.measurements().get(key)).map(Reference::dates);
            case "coverage" -> editions.coverage(key).map(Reference::dates);
            default -> Optional.empty();
        };
    }

    private static Reference edition(Editions editions, Coverage coverage) {
        return coverage.held()
                ? named(
                        coverage.edition(),
                        editions.held(coverage.edition()).period().title())
                : named(coverage.edition());
    }

    private static Reference named(String... labels) {
        return named(List.of(labels));
    }

    private static Reference named(List<String> labels) {
        return new Reference(
                false, labels.stream().filter(label -> !label.isEmpty()).toList(), List.of());
    }

    private static Reference dates(Measurement measurement) {
        return dated(Stream.of(measurement.from(), measurement.to())
                .flatMap(Optional::stream)
                .toList());
    }

    private static Reference dates(Coverage coverage) {
        return dated(List.of(coverage.from(), coverage.to()));
    }

    private static Reference dated(List<LocalDate> dates) {
        List<String> numbers = new ArrayList<>();
        for (LocalDate date : dates) {
            numbers.add(String.valueOf(date.getDayOfMonth()));
            numbers.add(String.valueOf(date.getMonthValue()));
            numbers.add(String.valueOf(date.getYear()));
        }
        return new Reference(true, List.of(), numbers);
    }

    boolean namedIn(String text) {
        return dated || labels.stream().anyMatch(label -> Label.within(text, label));
    }

    boolean knows(String numeral) {
        return numbers.contains(Numerals.withoutZeros(numeral))
                || labels.stream().flatMap(label -> Numerals.in(label).stream()).anyMatch(numeral::equals);
    }
}
