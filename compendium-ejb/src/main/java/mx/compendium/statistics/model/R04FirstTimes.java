package mx.compendium.statistics.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongPredicate;
import mx.compendium.catalogue.InstitutionGroup;
import mx.compendium.kernel.spanish.SpanishDates;
import mx.compendium.kernel.spanish.SpanishText;
import mx.compendium.statistics.Figure;
import mx.compendium.statistics.FirstTime;
import mx.compendium.statistics.FirstTime.Answer;
import mx.compendium.statistics.ObjectiveEntry;
import mx.compendium.statistics.PeriodFacts;

/**
 * «por primera vez» asks every period since the declared first one. It is refused when one in between is missing, or
 * is known by totals that are silent about it.
 */
final class R04FirstTimes {

    static final String RULE = "R-04";

    private final Edition edition;
    private final Map<String, Figure> counts;
    private final String begins;
    private final List<FormerPeriod> earlier;

    R04FirstTimes(Edition edition, Map<String, Figure> counts, String begins, List<FormerPeriod> earlier) {
        this.edition = edition;
        this.counts = counts;
        this.begins = begins;
        this.earlier = earlier;
    }

    /** All objectives covered, each objective reported on, each group reporting. */
    List<FirstTime> all() {
        List<FirstTime> answers = new ArrayList<>();
        answers.add(everyObjective());
        for (InstitutionGroup group : InstitutionGroup.values()) {
            answers.add(
                    ask("participants.group." + group, value -> value > 0, "Ninguna institución del grupo reporta."));
        }
        for (ObjectiveEntry objective : edition.content().objectives()) {
            answers.add(
                    ask(Codes.objective(objective.number()), value -> value > 0, "No hay acciones en el objetivo."));
        }
        return answers;
    }

    private FirstTime everyObjective() {
        int objectives = edition.content().objectives().size();
        return ask("objectives.covered", value -> value >= objectives, uncovered());
    }

    private String uncovered() {
        List<String> empty = edition.content().objectives().stream()
                .map(ObjectiveEntry::number)
                .filter(number -> value(Codes.objective(number)) == 0)
                .map(String::valueOf)
                .toList();
        return "Sin ninguna acción: " + (empty.size() == 1 ? "objetivo " : "objetivos ") + SpanishText.list(empty)
                + ".";
    }

    private long value(String code) {
        Figure figure = counts.get(code);
        return figure == null ? 0 : figure.numerator();
    }

    private FirstTime ask(String code, LongPredicate happens, String notNow) {
        if (!happens.test(value(code))) {
            return answer(code, Answer.NO, notNow);
        }
        for (FormerPeriod period : earlier) {
            if (period.count(code).filter(count -> happens.test(count.value())).isPresent()) {
                return answer(code, Answer.NO, "Ya ocurrió en la edición " + period.code() + ".");
            }
        }
        return gap().or(() -> silence(code))
                .map(reason -> answer(code, Answer.UNKNOWN, reason))
                .orElseGet(() -> answer(code, Answer.YES, ""));
    }

    private Optional<String> silence(String code) {
        return earlier.stream()
                .filter(period -> period.count(code).isEmpty())
                .findFirst()
                .map(period -> "Los totales conocidos de la edición " + period.code() + " no lo muestran.");
    }

    /** What is missing between the declared first period and this one, judged by the dates they cover. */
    private Optional<String> gap() {
        PeriodFacts now = edition.period();
        if (earlier.isEmpty() && now.code().equals(begins)) {
            return Optional.of("La edición " + begins + " es la primera de la historia declarada.");
        }
        List<FormerPeriod> universe = universe();
        if (universe.isEmpty()) {
            return Optional.of("Falta la edición " + begins + ", primera de la historia declarada.");
        }
        for (int i = 0; i < universe.size(); i++) {
            var next = i + 1 < universe.size() ? universe.get(i + 1).start() : now.coverageStart();
            var after = universe.get(i).end().plusDays(1);
            if (after.isBefore(next)) {
                return Optional.of(
                        "Falta en la historia el periodo " + SpanishDates.days(after, next.minusDays(1)) + ".");
            }
        }
        return Optional.empty();
    }

    private List<FormerPeriod> universe() {
        List<String> codes = earlier.stream().map(FormerPeriod::code).toList();
        int first = codes.indexOf(begins);
        return first < 0 ? List.of() : earlier.subList(first, earlier.size());
    }

    private FirstTime answer(String code, Answer answer, String reason) {
        return new FirstTime(
                code,
                answer,
                begins,
                universe().stream().map(FormerPeriod::code).toList(),
                universe().stream()
                        .filter(period -> period.edition().isEmpty())
                        .map(FormerPeriod::code)
                        .toList(),
                reason);
    }
}
