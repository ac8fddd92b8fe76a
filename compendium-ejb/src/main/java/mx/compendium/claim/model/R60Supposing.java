package mx.compendium.claim.model;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import mx.compendium.action.ReportType;
import mx.compendium.claim.Supposition;
import mx.compendium.kernel.NotFound;
import mx.compendium.kernel.RulesBroken;
import mx.compendium.kernel.Violation;
import mx.compendium.kernel.spanish.R17WrittenNumbers;
import mx.compendium.statistics.JointProgrammeEntry;
import mx.compendium.statistics.MeasurementEntry;
import mx.compendium.statistics.PeriodContent;
import mx.compendium.statistics.ReportEntry;
import mx.compendium.statistics.ReportSaid;
import org.jspecify.annotations.Nullable;

/** what a period would hold if one of its reports were out of it, or said something else. */
public final class R60Supposing {

    private static final int LONGEST_NAME = 250;

    private R60Supposing() {}

    /**
     * The content as supposed; the one given stays as it is.
     *
     * @throws NotFound when no accepted report has that folio
     * @throws RulesBroken when the change is none that can be supposed
     */
    public static PeriodContent of(PeriodContent content, Supposition supposed) {
        ReportEntry report = report(content, supposed.folio());
        return switch (supposed.change()) {
            case "accept" -> content;
            case "exclude" -> without(content, report);
            default -> with(content, report, report.saying(said(content, report.said(), supposed)));
        };
    }

    public static ReportEntry report(PeriodContent content, String folio) {
        return content.reports().stream()
                .filter(report -> report.folio().equals(folio))
                .findFirst()
                .orElseThrow(() -> new NotFound("report " + folio));
    }

    /** A joint programme without reports is none. */
    private static PeriodContent without(PeriodContent content, ReportEntry report) {
        List<JointProgrammeEntry> programmes = content.jointProgrammes().stream()
                .map(programme -> without(programme, report.folio()))
                .filter(programme -> !programme.folios().isEmpty())
                .toList();
        return new PeriodContent(
                content.period(),
                content.objectives(),
                content.states(),
                content.institutions(),
                content.reports().stream().filter(one -> !one.equals(report)).toList(),
                programmes);
    }

    private static JointProgrammeEntry without(JointProgrammeEntry programme, String folio) {
        return new JointProgrammeEntry(
                programme.code(),
                programme.name(),
                programme.coordinator(),
                programme.folios().stream().filter(one -> !one.equals(folio)).toList());
    }

    private static PeriodContent with(PeriodContent content, ReportEntry report, ReportEntry instead) {
        return new PeriodContent(
                content.period(),
                content.objectives(),
                content.states(),
                content.institutions(),
                content.reports().stream()
                        .map(one -> one.equals(report) ? instead : one)
                        .toList(),
                content.jointProgrammes());
    }

    private static ReportSaid said(PeriodContent content, ReportSaid said, Supposition supposed) {
        String to = supposed.to().strip();
        return switch (supposed.change()) {
            case "objective" -> said.under(objective(content, to));
            case "institution" -> said.by(institution(content, to));
            case "type" -> said.as(type(to));
            case "aimed" -> said.aimed(aimed(to));
            case "name" -> said.named(name(to));
            case "summary" -> said.summedUp(present(to));
            default -> said.measuring(measurements(said.measurements(), supposed));
        };
    }

    private static int objective(PeriodContent content, String to) {
        return content.objectives().stream()
                .filter(objective -> String.valueOf(objective.number()).equals(to))
                .findFirst()
                .orElseThrow(() -> broken("supposition.objective-unknown", to))
                .number();
    }

    private static String institution(PeriodContent content, String to) {
        return content.institutions().stream()
                .filter(institution -> institution.code().equals(to))
                .findFirst()
                .orElseThrow(() -> broken("supposition.institution-unknown", to))
                .code();
    }

    private static ReportType type(String to) {
        return Stream.of(ReportType.values())
                .filter(type -> type.name().equals(to))
                .findFirst()
                .orElseThrow(() -> broken("supposition.type-unknown", to));
    }

    private static boolean aimed(String to) {
        if (!to.equals("true") && !to.equals("false")) {
            throw broken("supposition.yes-or-no", to);
        }
        return to.equals("true");
    }

    private static String name(String to) {
        if (to.length() > LONGEST_NAME) {
            throw broken("supposition.name-too-long", LONGEST_NAME, to.length());
        }
        return present(to);
    }

    private static String present(String to) {
        if (to.isEmpty()) {
            throw broken("supposition.empty");
        }
        return to;
    }

    private static List<MeasurementEntry> measurements(List<MeasurementEntry> all, Supposition supposed) {
        String[] parts = supposed.change().split("\\.", -1);
        if (parts.length != 3 || !parts[0].equals("measurement") || !parts[1].matches("[0-9]{1,4}")) {
            throw broken("supposition.change-unknown", supposed.change());
        }
        int ordinal = Integer.parseInt(parts[1]);
        if (all.stream().noneMatch(one -> one.ordinal() == ordinal)) {
            throw broken("supposition.measurement-unknown", ordinal);
        }
        List<MeasurementEntry> others = new ArrayList<>();
        all.forEach(one -> others.add(one.ordinal() == ordinal ? counting(one, parts[2], supposed) : one));
        return others;
    }

    private static MeasurementEntry counting(MeasurementEntry one, String part, Supposition supposed) {
        String to = supposed.to().strip();
        return switch (part) {
            case "total" -> one.counting(number(to), one.women(), one.men(), one.sexualDiversity(), one.notSpecified());
            case "women" -> one.counting(one.total(), known(to), one.men(), one.sexualDiversity(), one.notSpecified());
            case "men" -> one.counting(one.total(), one.women(), known(to), one.sexualDiversity(), one.notSpecified());
            case "diversity" -> one.counting(one.total(), one.women(), one.men(), known(to), one.notSpecified());
            case "not-specified" -> one.counting(one.total(), one.women(), one.men(), one.sexualDiversity(), known(to));
            default -> throw broken("supposition.change-unknown", supposed.change());
        };
    }

    /** Blank is not known, which is not zero. */
    private static @Nullable Long known(String to) {
        return to.isEmpty() ? null : number(to);
    }

    private static long number(String to) {
        OptionalLong number = R17WrittenNumbers.read(to);
        return number.orElseThrow(() -> broken("supposition.number-unreadable", to));
    }

    private static RulesBroken broken(String code, Object... arguments) {
        return new RulesBroken(Violation.of(code, arguments));
    }
}
