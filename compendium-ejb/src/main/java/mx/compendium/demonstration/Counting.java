package mx.compendium.demonstration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import mx.compendium.action.Reach;
import mx.compendium.statistics.MeasurementEntry;
import mx.compendium.statistics.MeasurementEntry.AgeEntry;
import org.jspecify.annotations.Nullable;

/**
 * Invented measurements of a themed report. A theme says {@code counted|unit|reach|break-down|least|most}: reach
 * {@code i} is indirect; the break-down is {@code s} by sex, {@code sd} with sexual diversity, {@code n} with persons
 * not specified, {@code w} women only, {@code a} by sex and age, {@code -} none.
 */
final class Counting {

    private final Lineage lineage;
    private final Edition edition;

    Counting(Lineage lineage, Edition edition) {
        this.lineage = lineage;
        this.edition = edition;
    }

    List<MeasurementEntry> of(@Nullable String measure) {
        if (measure == null) {
            return List.of();
        }
        String[] said = measure.split("\\|", -1);
        List<MeasurementEntry> entries = new ArrayList<>();
        MeasurementEntry main = counted(said);
        entries.add(main);
        if (said[1].equals("personas") && Lot.inHundred(22, "indirect", lineage.key())) {
            entries.add(indirect(main));
        }
        return entries;
    }

    private MeasurementEntry counted(String[] said) {
        long total = total(Long.parseLong(said[4]), Long.parseLong(said[5]));
        Reach reach = said[2].equals("i") ? Reach.INDIRECT : Reach.DIRECT;
        return entry(1, said[0], said[1], reach, total, said[3]);
    }

    private MeasurementEntry indirect(MeasurementEntry main) {
        long total = main.total() * (150 + Lot.below(400, "reached", lineage.key(), edition)) / 100;
        return entry(2, "personas alcanzadas por difusión", "personas", Reach.INDIRECT, total, "-");
    }

    /** Small values are likelier than large ones, and the second edition moves by a few parts in a hundred. */
    private long total(long least, long most) {
        long part = Lot.below(1000, "size", lineage.key());
        long base = least + (most - least) * part * part / 1_000_000;
        return base * (88 + Lot.below(34, "change", lineage.key(), edition)) / 100 + 1;
    }

    private MeasurementEntry entry(
            int ordinal, String counted, String unit, Reach reach, long total, String breakdown) {
        long diversity = breakdown.equals("sd") ? Math.max(5, total * (1 + Lot.below(3, "d", lineage.key())) / 100) : 0;
        long unknown = breakdown.equals("n") ? total * (2 + Lot.below(9, "n", lineage.key())) / 100 : 0;
        long women = breakdown.equals("w") ? total : (total - diversity - unknown) * share() / 100;
        boolean none = breakdown.equals("-");
        LocalDate from = from(ordinal);
        return new MeasurementEntry(
                ordinal,
                counted,
                unit,
                reach,
                from,
                to(from),
                total,
                none ? null : women,
                none || breakdown.equals("w") ? null : total - diversity - unknown - women,
                breakdown.equals("sd") ? diversity : null,
                breakdown.equals("n") ? unknown : null,
                breakdown.equals("a") ? ages(total) : List.of());
    }

    private long share() {
        return 38L + Lot.below(25, "women", lineage.key(), edition);
    }

    private List<AgeEntry> ages(long total) {
        long small = total * (18 + Lot.below(10, "small", lineage.key())) / 100;
        long middle = total * (26 + Lot.below(12, "middle", lineage.key())) / 100;
        return List.of(
                new AgeEntry("0–5", small),
                new AgeEntry("6–11", middle),
                new AgeEntry("12–17", total - small - middle));
    }

    /** A quarter of the measurements counts a part of the period only. */
    private LocalDate from(int ordinal) {
        boolean part = Lot.inHundred(25, "part", lineage.key(), edition, ordinal);
        return edition.from().plusMonths(part ? 1L + Lot.below(5, "months", lineage.key(), edition) : 0);
    }

    private LocalDate to(LocalDate from) {
        return from.equals(edition.from())
                ? edition.to()
                : from.plusMonths(3L + Lot.below(4, "length", lineage.key(), edition))
                        .minusDays(1);
    }
}
