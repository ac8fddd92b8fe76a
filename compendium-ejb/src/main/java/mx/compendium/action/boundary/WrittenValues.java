package mx.compendium.action.boundary;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import mx.compendium.kernel.spanish.R17WrittenNumbers;
import mx.compendium.kernel.spanish.R18WrittenDates;

/** The door through which other features read numbers and days as people write them: pure, so it needs no role. */
public final class WrittenValues {

    private WrittenValues() {}

    /** A whole number; empty when it is none. */
    public static OptionalLong count(String written) {
        return R17WrittenNumbers.read(written);
    }

    /** A day; empty when it is none. */
    public static Optional<LocalDate> day(String written) {
        return R18WrittenDates.read(written);
    }
}
