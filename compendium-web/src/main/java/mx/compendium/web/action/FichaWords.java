package mx.compendium.web.action;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import mx.compendium.action.ReportSheet;
import mx.compendium.action.ReportSheet.EvidenceRow;
import mx.compendium.action.ReportSheet.GoodPracticeRow;
import mx.compendium.catalogue.FederalEntityRow;
import mx.compendium.catalogue.ObjectiveRow;
import mx.compendium.catalogue.boundary.CatalogueReading;
import mx.compendium.web.action.Ficha.Fact;
import mx.compendium.web.text.Say;
import org.jspecify.annotations.Nullable;

/** Puts a report into the words of its page. */
@RequestScoped
public class FichaWords {

    @Inject
    Say say;

    @EJB
    CatalogueReading catalogues;

    Ficha ficha(ReportSheet sheet) {
        Optional<ObjectiveRow> objective = objective(sheet.row().principalObjective());
        return new Ficha(
                sheet,
                sheet.row().type() == null ? "" : say.value(sheet.row().type()),
                objective.map(one -> String.valueOf(one.number())).orElse(""),
                objective
                        .map(one -> say.either(one.displayName(), one.displayNameEn()))
                        .orElse(""),
                facts(sheet),
                prose(sheet),
                sheet.evidence().stream()
                        .filter(EvidenceRow::publishable)
                        .map(FichaWords::proof)
                        .toList());
    }

    private List<Fact> facts(ReportSheet sheet) {
        List<Fact> facts = new ArrayList<>();
        add(facts, "action.sheet.partners", partners(sheet));
        add(facts, "action.sheet.scope", scope(sheet));
        add(facts, "action.sheet.municipalities", String.join(", ", sheet.municipalities()));
        add(facts, "action.sheet.abroad", String.join(", ", sheet.countriesAbroad()));
        add(facts, "action.ficha.dates", dates(sheet));
        add(facts, "action.sheet.continuity", say.value(sheet.continuity()));
        add(facts, "action.sheet.populations", words(sheet.populations()));
        add(facts, "action.sheet.stages", words(sheet.stages()));
        add(facts, "action.sheet.related", related(sheet));
        add(facts, "action.sheet.principles", principles(sheet));
        add(facts, "action.sheet.sdg", String.join(", ", sheet.sdgTargets()));
        return facts;
    }

    private List<Fact> prose(ReportSheet sheet) {
        List<Fact> prose = new ArrayList<>();
        add(prose, "action.sheet.purpose", sheet.purpose());
        add(prose, "action.sheet.results", sheet.results());
        add(prose, "action.sheet.challenges", sheet.challenges());
        GoodPracticeRow practice = sheet.goodPractice();
        if (practice != null) {
            add(prose, "action.sheet.innovation", practice.innovation());
            add(prose, "action.sheet.replicability", practice.replicability());
            add(prose, "action.sheet.lessons", practice.lessons());
        }
        return prose;
    }

    private void add(List<Fact> facts, String head, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            facts.add(new Fact(say.of(head), text));
        }
    }

    private static String partners(ReportSheet sheet) {
        return sheet.coResponsible().stream().map(ReportSheet.Partner::name).collect(Collectors.joining("; "));
    }

    private String scope(ReportSheet sheet) {
        return sheet.national()
                ? say.of("action.sheet.national")
                : catalogues.federalEntities().stream()
                        .filter(one -> sheet.states().contains(one.inegiCode()))
                        .map(FederalEntityRow::name)
                        .collect(Collectors.joining(", "));
    }

    private String dates(ReportSheet sheet) {
        if (sheet.startDate() == null) {
            return "";
        }
        return sheet.endDate() == null
                ? say.of("action.ficha.since", say.day(sheet.startDate()))
                : say.range(sheet.startDate(), sheet.endDate());
    }

    private String words(List<? extends Enum<?>> values) {
        return values.stream().map(say::value).collect(Collectors.joining(", "));
    }

    private String related(ReportSheet sheet) {
        return sheet.relatedObjectives().stream()
                .flatMap(number -> objective(number).stream())
                .map(one -> one.number() + ". " + say.either(one.shortName(), one.shortNameEn()))
                .collect(Collectors.joining("; "));
    }

    private String principles(ReportSheet sheet) {
        return catalogues.principles().stream()
                .filter(one -> sheet.principles().contains(one.number()))
                .map(one -> say.either(one.name(), one.nameEn()))
                .collect(Collectors.joining("; "));
    }

    private Optional<ObjectiveRow> objective(@Nullable Integer number) {
        return catalogues.objectives().stream()
                .filter(one -> number != null && one.number() == number)
                .findFirst();
    }

    private static String proof(EvidenceRow proof) {
        String where = proof.address() == null ? "" : " " + proof.address();
        return proof.title() + where + (proof.pageReference() == null ? "" : ", " + proof.pageReference());
    }
}
