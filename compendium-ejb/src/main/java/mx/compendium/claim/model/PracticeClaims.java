package mx.compendium.claim.model;

import java.util.ArrayList;
import java.util.List;
import mx.compendium.catalogue.InstitutionGroup;
import mx.compendium.claim.ClaimKind;
import mx.compendium.claim.ClaimSection;
import mx.compendium.claim.Reference;
import mx.compendium.claim.Reference.Kind;
import mx.compendium.kernel.spanish.Noun;
import mx.compendium.kernel.spanish.SpanishDates;
import mx.compendium.kernel.spanish.SpanishText;
import mx.compendium.statistics.InstitutionEntry;
import mx.compendium.statistics.MeasurementEntry;
import mx.compendium.statistics.PeriodFacts;
import mx.compendium.statistics.ReportEntry;

/** What the featured practices measured, one sentence for each measurement, with its dates where they leave the period. */
final class PracticeClaims {

    private static final List<Part> PARTS = List.of(
            new Part("women", Noun.feminine("mujer", "mujeres")),
            new Part("men", Noun.masculine("hombre", "hombres")),
            new Part("diversity", Noun.feminine("persona de la diversidad sexual", "personas de la diversidad sexual")),
            new Part("not-specified", Noun.feminine("persona sin dato de sexo", "personas sin dato de sexo")));

    private PracticeClaims() {}

    static List<Proposal> of(Telling telling) {
        List<Proposal> proposals = new ArrayList<>();
        telling.content().reports().stream()
                .filter(ReportEntry::featured)
                .forEach(report -> report.measurements()
                        .forEach(measurement -> proposals.add(measured(telling, report, measurement))));
        return proposals;
    }

    private static Proposal measured(Telling telling, ReportEntry report, MeasurementEntry measurement) {
        String code = code(report, measurement);
        List<Part> parts = PARTS.stream()
                .filter(part -> telling.find(code + part.suffix).isPresent())
                .toList();
        List<String> codes = parts.stream().map(part -> code + part.suffix).toList();
        return new Proposal(
                "practice." + report.folio() + "." + measurement.ordinal(),
                ClaimKind.BENEFICIARIES,
                ClaimSection.PRACTICES,
                checks(code + "total", codes, Measured.of(telling.content().period(), report, measurement)),
                sentence -> word(sentence, telling, report, measurement, parts));
    }

    private static List<Check> checks(String total, List<String> parts, Measured dates) {
        Check known = Checks.known(total);
        return parts.isEmpty()
                ? List.of(known, dates)
                : List.of(known, dates, new Sums(total, parts), Checks.noSmallCell(parts));
    }

    /** A single part is the whole and would say the total again. */
    private static void word(
            Sentence sentence, Telling telling, ReportEntry report, MeasurementEntry measurement, List<Part> parts) {
        InstitutionEntry institution = telling.responsible(report);
        sentence.names(SpanishText.quoted(report.name()), new Reference(Kind.ACTION, report.folio()))
                .says(" (")
                .names(shortName(institution), new Reference(Kind.INSTITUTION, institution.code()))
                .says(")");
        sentence.says(" informa ");
        value(sentence, report, measurement);
        if (parts.size() > 1) {
            sentence.says(": ")
                    .list(parts.stream()
                            .map(part -> part.of(code(report, measurement)))
                            .toList());
        }
        tellDates(sentence, telling, report, measurement);
        sentence.says(".");
    }

    /** The total and what was counted: {@code 187 ferias realizadas}. */
    static void value(Sentence sentence, ReportEntry report, MeasurementEntry measurement) {
        sentence.figure(code(report, measurement) + "total")
                .says(" ")
                .names(
                        measurement.counted(),
                        Reference.measurement(Kind.COUNTED, report.folio(), measurement.ordinal()));
    }

    private static void tellDates(
            Sentence sentence, Telling telling, ReportEntry report, MeasurementEntry measurement) {
        if (!isWithin(telling.content().period(), measurement)) {
            sentence.says(", en fechas que no coinciden con la cobertura de la edición: ");
            dates(sentence, report, measurement);
        }
    }

    /** Its dates in brackets; nothing when they lie within the period. */
    static void tellOwnDates(Sentence sentence, Telling telling, ReportEntry report, MeasurementEntry measurement) {
        if (!isWithin(telling.content().period(), measurement)) {
            sentence.says(" (");
            dates(sentence, report, measurement);
            sentence.says(")");
        }
    }

    private static void dates(Sentence sentence, ReportEntry report, MeasurementEntry measurement) {
        sentence.names(
                SpanishDates.days(measurement.from(), measurement.to()),
                Reference.measurement(Kind.DATES, report.folio(), measurement.ordinal()));
    }

    static boolean isWithin(PeriodFacts period, MeasurementEntry measurement) {
        return !measurement.from().isBefore(period.coverageStart())
                && !measurement.to().isAfter(period.coverageEnd());
    }

    /** The acronym; state governments by their name. */
    static String shortName(InstitutionEntry institution) {
        String acronym = institution.acronym();
        return acronym == null || institution.group() == InstitutionGroup.EF ? institution.name() : acronym;
    }

    static String code(ReportEntry report, MeasurementEntry measurement) {
        return "measurement." + report.folio() + "." + measurement.ordinal() + ".";
    }

    /** A part by sex and what it is called. */
    private record Part(String suffix, Noun noun) {

        Sentence.Part of(String code) {
            return sentence -> sentence.counted(code + suffix, noun);
        }
    }
}
