package mx.compendium.publication.gateway;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import mx.compendium.publication.EditionIdentity;
import mx.compendium.publication.Palette;
import mx.compendium.publication.model.AnnexRow;
import mx.compendium.publication.model.BigFigure;
import mx.compendium.publication.model.Chart;
import mx.compendium.publication.model.ExecutiveReport;
import mx.compendium.publication.model.GroupRow;
import mx.compendium.publication.model.ObjectiveSection;
import mx.compendium.publication.model.ParticipantGroup;
import mx.compendium.publication.model.Passage;
import mx.compendium.publication.model.Practice;
import mx.compendium.publication.model.StateRow;

/** The report as XML, in the order of its pages; the style sheet only lays out. */
final class ReportXml {

    private final Markup xml;

    private ReportXml(Markup xml) {
        this.xml = xml;
    }

    static byte[] of(ExecutiveReport report) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            Markup markup = new Markup(
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name()));
            new ReportXml(markup).write(report);
            markup.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private void write(ExecutiveReport report) throws XMLStreamException {
        xml.open("report");
        identity(report);
        xml.open("cover-art");
        xml.drawing(report.coverArt());
        xml.close("cover-art");
        xml.texts("legal", "p", report.identity().legal());
        xml.open("chapter", "id", "resumen", "title", "La edición en cinco cifras");
        glance(report);
        xml.close("chapter");
        xml.open("chapter", "id", "preambulo", "title", "Preámbulo");
        xml.texts("opening", "p", report.narrative().preamble());
        xml.open("section", "id", "conformacion", "title", "Conformación del informe");
        xml.texts("prose", "p", report.narrative().conformation());
        xml.close("section");
        xml.close("chapter");
        xml.open("chapter", "id", "evaluacion", "title", "Evaluación general");
        passages("findings", report.evaluation());
        xml.close("chapter");
        xml.open("chapter", "id", "por-objetivo", "title", "Acciones por objetivo", "level", "2");
        chart(report.objectivesChart());
        xml.close("chapter");
        xml.open("chapter", "id", "por-grupo", "title", "Acciones por grupo de instituciones", "level", "2");
        chart(report.groupsChart());
        groups(report.groups());
        passages("findings", report.composition());
        xml.close("chapter");
        xml.open("chapter", "id", "por-estado", "title", "Acciones de los gobiernos estatales", "level", "2");
        chart(report.map());
        states(report.states());
        xml.close("chapter");
        xml.open("chapter", "id", "practicas", "title", "Prácticas destacadas");
        practices(report.practices());
        xml.close("chapter");
        xml.open("chapter", "id", "objetivos", "title", "Principales acciones por objetivo");
        objectives(report.objectives());
        xml.close("chapter");
        xml.open("chapter", "id", "retos", "title", "Retos identificados");
        passages("findings", report.narrative().challenges());
        xml.open("section", "id", "conclusiones", "title", "Conclusiones");
        xml.texts("prose", "p", report.narrative().conclusions());
        xml.close("section");
        xml.close("chapter");
        xml.open("chapter", "id", "participantes", "title", "Anexo 1. Instituciones participantes", "columns", "2");
        participants(report.participants());
        xml.close("chapter");
        xml.open("chapter", "id", "cifras", "title", "Anexo 2. Cifras de este informe");
        annex(report.annex());
        xml.open("section", "id", "verificacion", "title", "Cómo verificar este informe");
        verification(report.identity());
        xml.close("section");
        xml.close("chapter");
        xml.close("report");
    }

    private void identity(ExecutiveReport report) throws XMLStreamException {
        EditionIdentity identity = report.identity();
        Palette palette = identity.palette();
        xml.empty(
                "identity",
                "ministry",
                identity.ministry(),
                "unit",
                identity.unit(),
                "acronym",
                identity.unitAcronym(),
                "compact",
                identity.compact(),
                "title",
                identity.title(),
                "edition",
                identity.edition(),
                "former",
                report.formerEdition(),
                "coverage",
                report.coverage(),
                "version",
                String.valueOf(identity.version()),
                "address",
                identity.address(),
                "sealed-on",
                report.sealedOn(),
                "sealed-at",
                identity.sealedAt().toString(),
                "sha256",
                identity.sha256(),
                "demonstration",
                String.valueOf(identity.demonstration()));
        xml.empty(
                "palette",
                "primary",
                palette.primary(),
                "bright",
                palette.primaryBright(),
                "second",
                palette.second(),
                "accent",
                palette.accent(),
                "tint",
                palette.tint(),
                "ink",
                palette.ink(),
                "lightest",
                palette.lightest());
    }

    private void glance(ExecutiveReport report) throws XMLStreamException {
        xml.open("glance");
        bigFigures(report.atAGlance());
        xml.texts("highlights", "claim", report.highlights());
        xml.close("glance");
    }

    private void bigFigures(List<BigFigure> figures) throws XMLStreamException {
        for (BigFigure figure : figures) {
            xml.empty("big", "number", figure.number(), "label", figure.label(), "note", figure.note());
        }
    }

    private void passages(String name, List<Passage> passages) throws XMLStreamException {
        xml.open(name);
        for (Passage passage : passages) {
            xml.empty("passage", "title", passage.title(), "text", passage.text());
        }
        xml.close(name);
    }

    private void chart(Chart chart) throws XMLStreamException {
        xml.open(
                "chart",
                "id",
                chart.id(),
                "title",
                chart.title(),
                "alternative",
                chart.alternative(),
                "source",
                chart.source());
        xml.drawing(chart.drawing());
        xml.close("chart");
    }

    private void groups(List<GroupRow> rows) throws XMLStreamException {
        xml.open("groups");
        for (GroupRow row : rows) {
            xml.empty(
                    "group",
                    "name",
                    row.name(),
                    "participants",
                    row.participants(),
                    "reports",
                    row.reports(),
                    "share",
                    row.share(),
                    "former",
                    row.former());
        }
        xml.close("groups");
    }

    private void states(List<StateRow> rows) throws XMLStreamException {
        xml.open("states");
        for (StateRow row : rows) {
            xml.empty("state", "name", row.name(), "reports", row.reports(), "former", row.former());
        }
        xml.close("states");
    }

    private void practices(List<Practice> practices) throws XMLStreamException {
        xml.open("practices");
        for (Practice practice : practices) {
            xml.open(
                    "practice",
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
            bigFigures(practice.figures());
            xml.texts("statements", "claim", practice.statements());
            xml.close("practice");
        }
        xml.close("practices");
    }

    private void objectives(List<ObjectiveSection> sections) throws XMLStreamException {
        xml.open("objectives");
        for (ObjectiveSection section : sections) {
            xml.open(
                    "objective",
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
            for (ObjectiveSection.LeadingAction action : section.actions()) {
                xml.empty("action", "name", action.name(), "institution", action.institution());
            }
            xml.close("objective");
        }
        xml.close("objectives");
    }

    private void participants(List<ParticipantGroup> groups) throws XMLStreamException {
        xml.open("participants");
        for (ParticipantGroup group : groups) {
            xml.open("group", "name", group.name(), "count", group.count());
            for (String institution : group.institutions()) {
                xml.empty("institution", "name", institution);
            }
            xml.close("group");
        }
        xml.close("participants");
    }

    private void annex(List<AnnexRow> rows) throws XMLStreamException {
        xml.open("annex");
        for (AnnexRow row : rows) {
            xml.empty(
                    "figure",
                    "code",
                    row.code(),
                    "text",
                    row.text(),
                    "former",
                    row.former(),
                    "definition",
                    row.definition(),
                    "basis",
                    row.basis(),
                    "quotient",
                    row.quotient(),
                    "rule",
                    row.rule());
        }
        xml.close("annex");
    }

    private void verification(EditionIdentity identity) throws XMLStreamException {
        xml.open("verification");
        xml.drawing(QrCode.of(identity.address(), identity.palette().ink()));
        xml.close("verification");
    }
}
