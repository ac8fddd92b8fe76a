package mx.compendium.claim.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import mx.compendium.period.RoundingRule;
import mx.compendium.statistics.Figure;
import mx.compendium.statistics.ReportEntry;

/** The checks sentences are made of. None trusts how a figure was made: each computes its own answer and compares. */
final class Checks {

    /** Fewer than these are not told of persons by sex (small cells). */
    private static final long SMALLEST_CELL = 5;

    private Checks() {}

    /** The figure is there; otherwise the sentence is unsupported. */
    static Check known(String... codes) {
        return telling -> Stream.of(codes)
                .filter(code -> telling.find(code).isEmpty())
                .findFirst()
                .map(code -> Objection.unsupported(telling.missing(code)));
    }

    private static Check wrong(String reason, List<String> codes, Predicate<Telling> wrong) {
        return telling -> known(codes.toArray(String[]::new))
                .objection(telling)
                .or(() -> wrong.test(telling) ? Optional.of(Objection.fails(reason)) : Optional.empty());
    }

    /** As many reports of the content as the figure says are so. */
    static Check recounted(String code, Predicate<ReportEntry> which) {
        return wrong(
                "El conteo de reportes no da la cifra " + code + ".",
                List.of(code),
                telling -> telling.content().reports().stream().filter(which).count() != telling.value(code));
    }

    /** The change is the difference of the two values it is printed with. */
    static Check changed(String code) {
        return wrong(
                "La variación de " + code + " no es la diferencia de sus dos valores.",
                List.of(code, code + ".former", code + ".change"),
                telling -> telling.value(code) - telling.value(code + ".former") != telling.value(code + ".change"));
    }

    static Check share(String code, String whole) {
        return wrong(
                "El porcentaje de " + code + " no es el de sus números.",
                List.of(code, whole, code + ".share"),
                telling -> telling.value(whole) == 0 || differs(telling, code, whole));
    }

    private static boolean differs(Telling telling, String code, String whole) {
        boolean cut = telling.content().period().rounding() == RoundingRule.TRUNCATE;
        BigDecimal expected = BigDecimal.valueOf(telling.value(code))
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(telling.value(whole)), 2, cut ? RoundingMode.DOWN : RoundingMode.HALF_UP);
        return telling.find(code + ".share")
                .map(Figure::value)
                .filter(expected::equals)
                .isEmpty();
    }

    /** No part by sex is so small that it could point at persons. */
    static Check noSmallCell(List<String> codes) {
        return telling -> codes.stream()
                .filter(code -> telling.value(code) > 0 && telling.value(code) < SMALLEST_CELL)
                .findFirst()
                .map(code -> Objection.unsupported("La cifra " + code + " es demasiado pequeña para publicarse."));
    }
}
