package mx.compendium.statistics;

import java.util.List;
import mx.compendium.action.ReportType;

/** What of an accepted report can be supposed otherwise, or corrected after the seal. */
public record ReportSaid(
        String name,
        ReportType type,
        String institution,
        int principalObjective,
        String summary,
        boolean aimedAtGirlsAdolescentsWomen,
        List<MeasurementEntry> measurements) {

    public ReportSaid {
        measurements = List.copyOf(measurements);
    }

    public ReportSaid named(String other) {
        return new ReportSaid(
                other, type, institution, principalObjective, summary, aimedAtGirlsAdolescentsWomen, measurements);
    }

    public ReportSaid as(ReportType other) {
        return new ReportSaid(
                name, other, institution, principalObjective, summary, aimedAtGirlsAdolescentsWomen, measurements);
    }

    public ReportSaid by(String other) {
        return new ReportSaid(
                name, type, other, principalObjective, summary, aimedAtGirlsAdolescentsWomen, measurements);
    }

    public ReportSaid under(int other) {
        return new ReportSaid(name, type, institution, other, summary, aimedAtGirlsAdolescentsWomen, measurements);
    }

    public ReportSaid summedUp(String other) {
        return new ReportSaid(
                name, type, institution, principalObjective, other, aimedAtGirlsAdolescentsWomen, measurements);
    }

    public ReportSaid aimed(boolean other) {
        return new ReportSaid(name, type, institution, principalObjective, summary, other, measurements);
    }

    public ReportSaid measuring(List<MeasurementEntry> other) {
        return new ReportSaid(
                name, type, institution, principalObjective, summary, aimedAtGirlsAdolescentsWomen, other);
    }
}
