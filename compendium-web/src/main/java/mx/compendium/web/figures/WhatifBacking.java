package mx.compendium.web.figures;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import mx.compendium.action.ReportType;
import mx.compendium.claim.SupposedReport;
import mx.compendium.claim.Supposition;
import mx.compendium.publication.ConsequenceSheet;
import mx.compendium.publication.boundary.ConsequenceReading;
import mx.compendium.statistics.FigureSheet;
import mx.compendium.statistics.MeasurementEntry;
import mx.compendium.statistics.boundary.FigureReading;
import mx.compendium.web.faces.Asked;
import mx.compendium.web.faces.Problems;
import mx.compendium.web.text.Choice;
import mx.compendium.web.text.Say;
import org.jspecify.annotations.Nullable;

/** What would change if one report were otherwise; report and change stand in the address, and nothing is kept. */
@Named("figuresWhatif")
@RequestScoped
public class WhatifBacking {

    private static final List<String> PARTS = List.of("total", "women", "men", "diversity", "not-specified");

    @Inject
    Asked asked;

    @Inject
    Say say;

    @Inject
    Problems problems;

    @EJB
    FigureReading figures;

    @EJB
    ConsequenceReading reading;

    private @Nullable FigureSheet data;
    private @Nullable SupposedReport report;
    private @Nullable ConsequenceSheet sheet;
    private List<SupposedReport> found = List.of();

    @PostConstruct
    void read() {
        String period = asked.required("period");
        data = figures.figures(period);
        String folio = getValue("folio");
        if (folio.isEmpty()) {
            found = isSearched() ? reading.find(period, getValue("q")) : List.of();
            return;
        }
        report = reading.report(period, folio);
        if (!getValue("change").isEmpty()) {
            Supposition supposed = new Supposition(folio, getValue("change"), getValue("to"));
            problems.free(() -> sheet = reading.consequences(period, supposed));
        }
    }

    public FigureSheet getData() {
        return Objects.requireNonNull(data);
    }

    /** Null until one is chosen. */
    public @Nullable SupposedReport getReport() {
        return report;
    }

    /** Null until a change is chosen that can be supposed. */
    public @Nullable ConsequenceSheet getSheet() {
        return sheet;
    }

    public List<SupposedReport> getFound() {
        return found;
    }

    public boolean isSearched() {
        return !getValue("q").isEmpty();
    }

    /** As it stands in the address; empty when it does not. */
    public String getValue(String name) {
        return Objects.requireNonNullElse(asked.parameter(name), "").strip();
    }

    public List<Choice> getObjectives() {
        return Stream.ofNullable(report)
                .flatMap(chosen -> chosen.objectives().stream())
                .map(one -> new Choice(
                        String.valueOf(one.number()),
                        one.number() + ". " + say.either(one.shortName(), one.shortNameEn())))
                .toList();
    }

    public List<Choice> getInstitutions() {
        return Stream.ofNullable(report)
                .flatMap(chosen -> chosen.institutions().stream())
                .map(one -> new Choice(one.code(), one.name()))
                .toList();
    }

    public List<Choice> getTypes() {
        return Stream.of(ReportType.values())
                .map(one -> new Choice(one.name(), say.value(one)))
                .toList();
    }

    /** Each part of each measurement, with what it is now. */
    public List<Choice> getParts() {
        return Stream.ofNullable(report)
                .flatMap(chosen -> chosen.report().measurements().stream())
                .flatMap(one -> PARTS.stream()
                        .map(part -> new Choice("measurement." + one.ordinal() + "." + part, words(one, part))))
                .toList();
    }

    private String words(MeasurementEntry one, String part) {
        return say.of(
                "figures.whatif.part",
                one.counted(),
                say.of("figures.whatif.part." + part),
                say.number(count(one, part)));
    }

    private static @Nullable Long count(MeasurementEntry one, String part) {
        return switch (part) {
            case "women" -> one.women();
            case "men" -> one.men();
            case "diversity" -> one.sexualDiversity();
            case "not-specified" -> one.notSpecified();
            default -> one.total();
        };
    }
}
