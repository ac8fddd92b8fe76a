package mx.compendium.claim.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.compendium.claim.Piece;
import mx.compendium.claim.Reference;

/**
 * a name names what it stands for: it holds a name of each thing it refers to, and no numeral that is not in one of those
 * names or in the dates it tells.
 */
final class R54Names {

    private static final Pattern NUMERAL = Pattern.compile("\\d+");

    private final Telling telling;
    private final Labels labels;

    R54Names(Telling telling) {
        this.telling = telling;
        this.labels = new Labels(telling.content());
    }

    /** Why it does not, in Spanish. */
    Optional<Objection> objection(Piece.Name name) {
        if (name.of().isEmpty()) {
            return Optional.of(Objection.unsupported("No dice qué nombra."));
        }
        return name.of().stream()
                .map(reference -> unnamed(name.text(), reference))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> foreign(name));
    }

    private Optional<Objection> unnamed(String text, Reference reference) {
        if (isDated(reference)) {
            return dates(reference).isEmpty() ? Optional.of(absent(reference)) : Optional.empty();
        }
        List<String> names = names(reference);
        if (names.isEmpty()) {
            return Optional.of(absent(reference));
        }
        return names.stream().anyMatch(text::contains)
                ? Optional.empty()
                : Optional.of(Objection.fails("No nombra a «" + names.get(0) + "»."));
    }

    private static Objection absent(Reference reference) {
        return Objection.unsupported("No existe lo que nombra: " + reference.key() + ".");
    }

    private Optional<Objection> foreign(Piece.Name name) {
        Set<String> known = name.of().stream()
                .flatMap(reference ->
                        isDated(reference) ? dates(reference).stream().flatMap(R54Names::parts) : numerals(reference))
                .collect(Collectors.toSet());
        return NUMERAL.matcher(name.text())
                .results()
                .map(MatchResult::group)
                .filter(numeral -> !known.contains(numeral))
                .findFirst()
                .map(numeral -> Objection.fails("El número " + numeral + " no está en lo que nombra."));
    }

    private Stream<String> numerals(Reference reference) {
        return names(reference).stream()
                .flatMap(label -> NUMERAL.matcher(label).results())
                .map(MatchResult::group);
    }

    private List<String> names(Reference reference) {
        boolean unknown = reference.kind() == Reference.Kind.EDITION
                && !telling.editions().contains(reference.key());
        return unknown ? List.of() : labels.of(reference);
    }

    private static boolean isDated(Reference reference) {
        return reference.kind() == Reference.Kind.COVERAGE || reference.kind() == Reference.Kind.DATES;
    }

    private List<LocalDate> dates(Reference reference) {
        if (reference.kind() == Reference.Kind.COVERAGE) {
            var period = telling.content().period();
            return period.code().equals(reference.key())
                    ? List.of(period.coverageStart(), period.coverageEnd())
                    : List.of();
        }
        return telling.content().reports().stream()
                .flatMap(report -> report.measurements().stream()
                        .filter(one -> reference.key().equals(report.folio() + "/" + one.ordinal())))
                .flatMap(one -> Stream.of(one.from(), one.to()))
                .toList();
    }

    private static Stream<String> parts(LocalDate day) {
        return Stream.of(day.getDayOfMonth(), day.getMonthValue(), day.getYear())
                .map(String::valueOf);
    }
}
