package mx.compendium.claim.model;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import mx.compendium.catalogue.InstitutionGroup;
import mx.compendium.claim.Piece;
import mx.compendium.claim.Reference;
import mx.compendium.statistics.EnglishNouns;
import mx.compendium.statistics.InstitutionEntry;
import mx.compendium.statistics.ObjectiveEntry;
import mx.compendium.statistics.PeriodContent;
import mx.compendium.statistics.SpanishNouns;
import org.jspecify.annotations.Nullable;

/** What the things of an edition may be called in a sentence. */
final class Labels {

    private final PeriodContent content;

    Labels(PeriodContent content) {
        this.content = content;
    }

    /** Names of it, the longest first; none for dates, of which only the numerals count. */
    List<String> of(Reference reference) {
        return all(reference)
                .filter(Objects::nonNull)
                .filter(Predicate.not(String::isEmpty))
                .sorted((one, other) -> other.length() - one.length())
                .toList();
    }

    private Stream<@Nullable String> all(Reference reference) {
        String key = reference.key();
        return switch (reference.kind()) {
            case EDITION ->
                Stream.of(
                        key,
                        key.equals(content.period().code()) ? content.period().title() : null);
            case COVERAGE, DATES -> Stream.empty();
            case OBJECTIVE -> objective(key);
            case GROUP -> {
                var noun = SpanishNouns.of(InstitutionGroup.valueOf(key));
                var english = EnglishNouns.of(InstitutionGroup.valueOf(key));
                yield Stream.of(noun.singular(), noun.plural(), english.singular(), english.plural());
            }
            case INSTITUTION -> institution(key);
            case STATE ->
                content.states().stream()
                        .filter(state -> state.inegiCode().equals(key))
                        .map(state -> state.name());
            case ACTION ->
                content.reports().stream()
                        .filter(report -> report.folio().equals(key))
                        .flatMap(report -> Stream.of(report.name(), key));
            case PROGRAMME ->
                content.jointProgrammes().stream()
                        .filter(joint -> joint.code().equals(key))
                        .map(joint -> joint.name());
            case COUNTED -> counted(key);
        };
    }

    private Stream<@Nullable String> objective(String number) {
        return content.objectives().stream()
                .filter(objective -> String.valueOf(objective.number()).equals(number))
                .flatMap(Labels::names);
    }

    private static Stream<String> names(ObjectiveEntry objective) {
        return Stream.of(
                objective.displayName(),
                objective.shortName(),
                objective.officialName(),
                objective.shortNameEn(),
                objective.displayNameEn(),
                String.valueOf(objective.number()));
    }

    private Stream<@Nullable String> institution(String code) {
        return content.institutions().stream()
                .filter(institution -> institution.code().equals(code))
                .flatMap(Labels::names);
    }

    private static Stream<@Nullable String> names(InstitutionEntry institution) {
        return Stream.of(institution.name(), institution.acronym(), institution.code());
    }

    private Stream<@Nullable String> counted(String key) {
        return content.reports().stream()
                .filter(report -> key.startsWith(report.folio() + "/"))
                .flatMap(report -> report.measurements().stream()
                        .filter(measurement -> key.equals(report.folio() + "/" + measurement.ordinal()))
                        .map(measurement -> measurement.counted()));
    }

    /** The names it is put together from taken out: what is left are words of its own. */
    String without(Piece.Name name) {
        String rest = name.text();
        for (Reference reference : name.of()) {
            for (String label : of(reference)) {
                rest = rest.replace(label, " ");
            }
        }
        return rest;
    }
}
