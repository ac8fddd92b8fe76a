package mx.compendium.publication.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.compendium.catalogue.ReferencePrinciple;
import mx.compendium.kernel.spanish.SpanishDates;
import mx.compendium.kernel.spanish.SpanishText;
import mx.compendium.publication.model.Ficha.Fact;
import mx.compendium.statistics.GoodPracticeEntry;
import mx.compendium.statistics.InstitutionEntry;
import mx.compendium.statistics.JointProgrammeEntry;
import mx.compendium.statistics.ObjectiveEntry;
import mx.compendium.statistics.PeriodContent;
import mx.compendium.statistics.ReportEntry;
import mx.compendium.statistics.StateEntry;
import org.jspecify.annotations.Nullable;

/** Puts a report into the words of its page, with the names its period was sealed with. */
final class FichaGathering {

    private static final String INVENTED = "dato de demostración";

    private final Map<String, String> institutions;
    private final Map<String, String> states;
    private final Map<Integer, String> objectives;
    private final Map<Integer, String> principles;
    private final Map<String, String> programmes;

    FichaGathering(PeriodContent content, List<ReferencePrinciple> principles) {
        this.institutions = index(content.institutions(), InstitutionEntry::code, InstitutionEntry::name);
        this.states = index(content.states(), StateEntry::inegiCode, StateEntry::name);
        this.objectives =
                index(content.objectives(), ObjectiveEntry::number, one -> one.number() + ". " + one.shortName());
        this.principles = index(principles, ReferencePrinciple::number, ReferencePrinciple::name);
        this.programmes = index(content.jointProgrammes(), JointProgrammeEntry::code, JointProgrammeEntry::name);
    }

    private static <T, K> Map<K, String> index(List<T> items, Function<T, K> key, Function<T, String> name) {
        return items.stream().collect(Collectors.toMap(key, name));
    }

    static String jointId(String programme) {
        return "conjunto-" + programme;
    }

    String institution(String code) {
        return institutions.getOrDefault(code, code);
    }

    Ficha ficha(ReportEntry report) {
        String joint = report.jointProgramme() == null ? "" : report.jointProgramme();
        return new Ficha(
                report.folio(),
                report.folio(),
                report.name(),
                Words.type(report.type()),
                institution(report.institution()),
                report.synthetic() ? INVENTED : "",
                report.summary(),
                facts(report),
                prose(report),
                joint.isEmpty() ? "" : jointId(joint),
                programmes.getOrDefault(joint, joint),
                joint.isEmpty()
                        ? report.measurements().stream()
                                .map(MeasuredGathering::of)
                                .toList()
                        : List.of());
    }

    private List<Fact> facts(ReportEntry report) {
        List<Fact> facts = new ArrayList<>();
        add(facts, "Instituciones corresponsables", named(report.coResponsible(), institutions, "; "));
        add(facts, "Alcance geográfico", report.national() ? "Todo el país" : named(report.states(), states, ", "));
        add(facts, "Municipios", String.join(", ", report.municipalities()));
        add(facts, "En el exterior", String.join(", ", report.countriesAbroad()));
        add(facts, "Periodo de ejecución", dates(report.startDate(), report.endDate()));
        add(facts, "Continuidad", Words.continuity(report.continuity()));
        add(
                facts,
                "Población a la que se dirige",
                list(report.populations().stream().map(Words::population)));
        add(facts, "Etapa de la migración", list(report.stages().stream().map(Words::stage)));
        add(facts, "Objetivos relacionados", named(report.relatedObjectives(), objectives, "; "));
        add(facts, "Principios rectores", named(report.principles(), principles, "; "));
        add(facts, "Metas de la Agenda 2030", String.join(", ", report.sdgTargets()));
        return facts;
    }

    private static List<Fact> prose(ReportEntry report) {
        List<Fact> prose = new ArrayList<>();
        add(prose, "Propósito", report.purpose());
        add(prose, "Resultados", report.results());
        add(prose, "Retos", report.challenges());
        GoodPracticeEntry practice = report.goodPractice();
        if (practice != null) {
            add(prose, "Innovación", practice.innovation());
            add(prose, "Replicabilidad", practice.replicability());
            add(prose, "Lecciones aprendidas", practice.lessons());
        }
        return prose;
    }

    private static void add(List<Fact> facts, String head, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            facts.add(new Fact(head, text.strip()));
        }
    }

    private static <K> String named(List<K> keys, Map<K, String> names, String separator) {
        return keys.stream()
                .map(key -> names.getOrDefault(key, String.valueOf(key)))
                .collect(Collectors.joining(separator));
    }

    private static String list(Stream<String> words) {
        return words.collect(Collectors.joining(", "));
    }

    private static String dates(@Nullable LocalDate start, @Nullable LocalDate end) {
        if (start == null) {
            return "";
        }
        return end == null
                ? "Desde el\u00A0" + SpanishDates.day(start)
                : SpanishText.capital(SpanishDates.days(start, end));
    }
}
