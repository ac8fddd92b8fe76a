package mx.compendium.web.api;

import java.math.BigDecimal;
import mx.compendium.statistics.Figure;
import org.jspecify.annotations.Nullable;

/** A figure: {@code value} is a plain number, {@code text} is the figure as printed. */
public record FigureBody(
        String code,
        String definition,
        String basis,
        long numerator,
        @Nullable Long denominator,
        BigDecimal value,
        String text,
        String rule,
        int recordCount) {

    static FigureBody of(Figure figure) {
        return new FigureBody(
                figure.code(),
                figure.definition().spanish(),
                figure.basis().name(),
                figure.numerator(),
                figure.denominator(),
                figure.value(),
                figure.text(),
                figure.rule(),
                figure.recordCount());
    }
}
