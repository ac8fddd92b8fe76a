package mx.compendium.claim.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import mx.compendium.claim.CorrectedRecord;
import mx.compendium.claim.Supposition;
import mx.compendium.kernel.RulesBroken;
import mx.compendium.kernel.Violation;
import mx.compendium.statistics.MeasurementEntry;
import mx.compendium.statistics.PeriodContent;
import mx.compendium.statistics.ReportEntry;

/** which corrections a published edition takes, and what they make of its data. No report comes or goes by one. */
public final class R61Correcting {

    private static final Set<String> FIELDS = Set.of("objective", "type", "aimed", "name", "summary");

    private R61Correcting() {}

    /**
     * The content as corrected; the one given stays as it is.
     *
     * @throws RulesBroken when they are no corrections: a field twice or one that is none, nothing else than it
     *     was, parts that do not sum
     */
    public static PeriodContent of(PeriodContent content, List<Supposition> corrections) {
        RulesBroken.ifAny(against(corrections));
        PeriodContent corrected = content;
        for (Supposition correction : corrections) {
            corrected = R60Supposing.of(corrected, correction);
        }
        RulesBroken.ifAny(Stream.concat(
                        records(content, corrected, corrections).stream()
                                .filter(record -> record.before().equals(record.after()))
                                .map(record -> Violation.of("erratum.nothing-changes", record.folio(), record.after())),
                        unsummed(corrected, corrections))
                .toList());
        return corrected;
    }

    private static List<Violation> against(List<Supposition> corrections) {
        List<Violation> found = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Supposition one : corrections) {
            if (!FIELDS.contains(one.change()) && !one.change().startsWith("measurement.")) {
                found.add(Violation.of("erratum.field-not-corrected", one.change()));
            }
            if (!seen.add(one.folio() + " " + one.change())) {
                found.add(Violation.of("erratum.corrected-twice", one.folio()));
            }
        }
        return found;
    }

    private static Stream<Violation> unsummed(PeriodContent corrected, List<Supposition> corrections) {
        return corrections.stream()
                .filter(one -> one.change().startsWith("measurement."))
                .map(Supposition::folio)
                .distinct()
                .map(folio -> R60Supposing.report(corrected, folio))
                .flatMap(report -> report.measurements().stream()
                        .filter(one -> !sums(one))
                        .map(one -> Violation.of("erratum.parts-do-not-sum", report.folio(), one.counted())));
    }

    /** Parts that are not known may be any; those that are never exceed the total, and all of them together are it. */
    private static boolean sums(MeasurementEntry one) {
        List<Long> known = Stream.of(one.women(), one.men(), one.sexualDiversity(), one.notSpecified())
                .filter(Objects::nonNull)
                .toList();
        return known.isEmpty() || known.stream().mapToLong(Long::longValue).sum() == one.total();
    }

    /** Each corrected field as it was and as it is. */
    public static List<CorrectedRecord> records(
            PeriodContent before, PeriodContent after, List<Supposition> corrections) {
        return corrections.stream()
                .map(one -> new CorrectedRecord(
                        one.folio(),
                        one.change(),
                        value(R60Supposing.report(before, one.folio()), one.change()),
                        value(R60Supposing.report(after, one.folio()), one.change())))
                .toList();
    }

    private static String value(ReportEntry report, String field) {
        return switch (field) {
            case "objective" -> String.valueOf(report.principalObjective());
            case "type" -> report.type().name();
            case "aimed" -> String.valueOf(report.aimedAtGirlsAdolescentsWomen());
            case "name" -> report.name();
            case "summary" -> report.summary();
            default -> count(report, field.split("\\.", -1));
        };
    }

    private static String count(ReportEntry report, String[] field) {
        int ordinal = Integer.parseInt(field[1]);
        MeasurementEntry measured = report.measurements().stream()
                .filter(one -> one.ordinal() == ordinal)
                .findFirst()
                .orElseThrow();
        Long count = switch (field[2]) {
            case "women" -> measured.women();
            case "men" -> measured.men();
            case "diversity" -> measured.sexualDiversity();
            case "not-specified" -> measured.notSpecified();
            default -> measured.total();
        };
        return count == null ? "" : count.toString();
    }
}
