package mx.compendium.demonstration;

import java.time.LocalDate;
import mx.compendium.period.RoundingRule;
import mx.compendium.statistics.PeriodFacts;

/** The two editions with reports, with what each has to come out as. */
enum Edition {
    E2022("2022", LocalDate.of(2021, 6, 1), LocalDate.of(2022, 5, 31)),
    E2023("2023", LocalDate.of(2022, 6, 1), LocalDate.of(2023, 6, 30));

    private final String code;
    private final LocalDate from;
    private final LocalDate to;

    Edition(String code, LocalDate from, LocalDate to) {
        this.code = code;
        this.from = from;
        this.to = to;
    }

    String code() {
        return code;
    }

    LocalDate from() {
        return from;
    }

    LocalDate to() {
        return to;
    }

    PeriodFacts facts() {
        return facts(code, from, to);
    }

    static PeriodFacts facts(String code, LocalDate from, LocalDate to) {
        return new PeriodFacts(code, "Edición " + code, from, to, RoundingRule.TRUNCATE, "2022", true);
    }
}
