package mx.compendium.publication.gateway;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import mx.compendium.publication.model.BigFigure;
import mx.compendium.publication.model.Chart;
import mx.compendium.publication.model.ExecutiveReport;
import mx.compendium.publication.model.GroupRow;
import mx.compendium.publication.model.ObjectiveSection;
import mx.compendium.publication.model.Practice;
import mx.compendium.publication.model.StateRow;
import mx.compendium.template.DocumentTemplate;
import mx.compendium.template.NarrativeSection;
import mx.compendium.template.StandardPart;

/** The report as XML, in the order of its pages; the style sheet only lays out. */
final class ReportXml {

    private final Markup xml;
    private final SharedXml shared;
    private final TextXml texts;

    private ReportXml(Markup xml) {
        this.xml = xml;
        this.shared = new SharedXml(xml);
        this.texts = new TextXml(xml);
    }

    static byte[] of(ExecutiveReport report) {
        return SharedXml.bytes(xml -> new ReportXml(xml).write(report));
    }

    private void write(ExecutiveReport report) throws XMLStreamException {
        DocumentTemplate template = report.identity().template().report();
        xml.element("report", () -> {
            shared.identity(report.identity(), template, report.formerEdition(), report.coverage(), report.sealedOn());
            if (template.art()) {
                xml.element("cover-art", () -> xml.drawing(report.coverArt()));
            }
            new PartsXml(xml, template, report.narrative(), part -> part(part, report)).write(report.identity());
        });
    }

    private void part(StandardPart part, ExecutiveReport report) throws XMLStreamException {
        switch (part) {
            case GLANCE -> glance(report);
            case PREAMBLE -> texts.blocks("opening", report.narrative().of(NarrativeSection.PREAMBLE));
            case CONFORMATION -> texts.blocks("prose", report.narrative().of(NarrativeSection.CONFORMATION));
            case EVALUATION -> shared.passages(report.evaluation());
            case BY_OBJECTIVE -> chart(report.objectivesChart());
            case BY_GROUP -> {
                chart(report.groupsChart());
                groups(report.groups());
                shared.passages(report.composition());
            }
            case BY_STATE -> {
                chart(report.map());
                states(report.states());
            }
            case PRACTICES -> practices(report.practices());
            case OBJECTIVES -> objectives(report.objectives());
            case CHALLENGES -> texts.topics(report.narrative().of(NarrativeSection.CHALLENGES));
            case CONCLUSIONS -> texts.blocks("prose", report.narrative().of(NarrativeSection.CONCLUSIONS));
            case ENGLISH -> shared.passages(report.english());
            case PARTICIPANTS -> shared.participants(report.participants());
            case FIGURES -> {
                shared.annex(report.annex());
                shared.verification(report.identity(), "Cómo verificar este informe");
            }
            case READING, TABLES, BY_INSTITUTION, BY_STATE_INDEX -> {} // of the Compendio only
        }
    }

    private void glance(ExecutiveReport report) throws XMLStreamException {
        xml.element("glance", () -> {
            bigFigures(report.atAGlance());
            shared.passages("highlights", report.highlights());
        });
    }

    private void bigFigures(List<BigFigure> figures) throws XMLStreamException {
        for (BigFigure figure : figures) {
            xml.empty(
                    "big",
                    "number",
                    figure.number(),
                    "figure",
                    figure.figure(),
                    "label",
                    figure.label(),
                    "note",
                    figure.note());
        }
    }

    private void chart(Chart chart) throws XMLStreamException {
        xml.element(
                "chart",
                () -> xml.drawing(chart.drawing()),
                "id",
                chart.id(),
                "title",
                chart.title(),
                "alternative",
                chart.alternative(),
                "source",
                chart.source());
    }

    private void groups(List<GroupRow> rows) throws XMLStreamException {
        xml.each(
                "groups",
                rows,
                row -> xml.empty(
                        "group",
                        "code",
                        row.code(),
                        "name",
                        row.name(),
                        "participants",
                        row.participants(),
                        "reports",
                        row.reports(),
                        "share",
                        row.share(),
                        "former",
                        row.former()));
    }

    private void states(List<StateRow> rows) throws XMLStreamException {
        xml.each(
                "states",
                rows,
                row -> xml.empty(
                        "state",
                        "figure",
                        row.figure(),
                        "name",
                        row.name(),
                        "reports",
                        row.reports(),
                        "former",
                        row.former()));
    }

    private void practices(List<Practice> practices) throws XMLStreamException {
        xml.each("practices", practices, this::practice);
    }

    private void practice(Practice practice) throws XMLStreamException {
        xml.element(
                "practice",
                () -> {
                    bigFigures(practice.figures());
                    shared.passages("statements", practice.statements());
                },
                "id",
                practice.id(),
                "kicker",
                practice.kicker(),
                "mark",
                practice.mark(),
                "name",
                practice.name(),
                "bookmark",
                practice.name(),
                "institutions",
                practice.institutions(),
                "summary",
                practice.summary());
    }

    private void objectives(List<ObjectiveSection> sections) throws XMLStreamException {
        xml.each("objectives", sections, this::objective);
    }

    private void objective(ObjectiveSection section) throws XMLStreamException {
        xml.each(
                "objective",
                section.actions(),
                action -> xml.empty("action", "name", action.name(), "institution", action.institution()),
                "id",
                "objetivo-" + section.number(),
                "bookmark",
                section.number() + ". " + section.name(),
                "number",
                String.valueOf(section.number()),
                "name",
                section.name(),
                "count",
                section.count(),
                "count-label",
                section.countLabel(),
                "former",
                section.former());
    }
}
