package mx.compendium.claim.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mx.compendium.claim.Finding;
import mx.compendium.claim.Finding.Weight;
import mx.compendium.kernel.spanish.SpanishDates;
import mx.compendium.period.RoundingRule;
import mx.compendium.statistics.Figure;
import mx.compendium.statistics.MeasurementEntry;
import mx.compendium.statistics.ReportEntry;

/** What is found about a number that is bound to a figure. */
final class FigureReading {

    private static final Pattern MEASUREMENT = Pattern.compile("measurement\\.(.+)\\.([0-9]+)\\.[a-z-]+");

    private final Telling telling;

    FigureReading(Telling telling) {
        this.telling = telling;
    }

    /** The number must be the figure's. */
    List<Finding> exact(Mark mark) {
        Optional<Figure> figure = telling.find(mark.key());
        if (figure.isEmpty()) {
            return List.of(unknown(mark));
        }
        Optional<WrittenFigure> written = WrittenFigure.read(mark.text());
        if (written.isEmpty()) {
            return List.of(found(Weight.FALSE, "number-unreadable", mark, figure.get()));
        }
        List<Finding> found = new ArrayList<>();
        if (written.get().value().compareTo(figure.get().value()) != 0) {
            found.add(found(Weight.FALSE, "figure-differs", mark, figure.get()));
        } else {
            otherRounding(mark, figure.get()).ifPresent(found::add);
        }
        outOfScope(mark, figure.get()).ifPresent(found::add);
        return found;
    }

    private Finding unknown(Mark mark) {
        return new Finding(
                Weight.UNSUPPORTED, "figure-unknown", mark.text(), "", telling.missing(mark.key()), List.of());
    }

    private static Finding found(Weight weight, String code, Mark mark, Figure figure) {
        return new Finding(weight, code, mark.text(), figure.text(), "", figure.records());
    }

    /** A share that is right by the rule of the period and would be another by the other rule. */
    private Optional<Finding> otherRounding(Mark mark, Figure figure) {
        Long whole = figure.denominator();
        if (!figure.code().endsWith(".share") || whole == null) {
            return Optional.empty();
        }
        boolean cut = telling.content().period().rounding() == RoundingRule.TRUNCATE;
        BigDecimal other = BigDecimal.valueOf(figure.numerator())
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(whole), 2, cut ? RoundingMode.HALF_UP : RoundingMode.DOWN);
        return other.compareTo(figure.value()) == 0
                ? Optional.empty()
                : Optional.of(new Finding(
                        Weight.NOTE,
                        cut ? "only-when-truncated" : "only-when-rounded",
                        mark.text(),
                        other + "%",
                        "",
                        figure.records()));
    }

    private Optional<Finding> outOfScope(Mark mark, Figure figure) {
        Matcher code = MEASUREMENT.matcher(mark.key());
        if (!code.matches()) {
            return Optional.empty();
        }
        return measurement(code.group(1), Integer.parseInt(code.group(2)))
                .filter(one -> !PracticeClaims.isWithin(telling.content().period(), one))
                .map(one -> new Finding(
                        Weight.NOTE,
                        "out-of-scope",
                        mark.text(),
                        SpanishDates.days(one.from(), one.to()),
                        "",
                        figure.records()));
    }

    private Optional<MeasurementEntry> measurement(String folio, int ordinal) {
        return telling.content().reports().stream()
                .filter(report -> report.folio().equals(folio))
                .map(ReportEntry::measurements)
                .flatMap(List::stream)
                .filter(one -> one.ordinal() == ordinal)
                .findFirst();
    }

    /** A round number near the figure, with the words that say so. */
    List<Finding> about(Mark mark, RoundNumber round) {
        return new About(mark.key(), round.manner(), round.limit())
                        .objection(telling)
                        .map(objection -> new Finding(
                                StatementReading.weight(objection),
                                "about-differs",
                                mark.text(),
                                telling.find(mark.key()).map(Figure::text).orElse(""),
                                objection.reason(),
                                telling.find(mark.key()).map(Figure::records).orElse(List.of())))
                        .stream()
                        .toList();
    }
}
