package mx.compendium.publication.gateway;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
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
        xml.element("report", () -> {
            identity(report);
            xml.element("cover-art", () -> xml.drawing(report.coverArt()));
            xml.texts("legal", "p", report.identity().legal());
            beginning(report);
            evaluation(report);
            actions(report);
            annexes(report);
        });
    }

    private void beginning(ExecutiveReport report) throws XMLStreamException {
        chapter("resumen", "La edición en cinco cifras", () -> glance(report));
        chapter("preambulo", "Preámbulo", () -> {
            xml.texts("opening", "p", report.narrative().preamble());
            section(
                    "conformacion",
                    "Conformación del informe",
                    report.narrative().conformation());
        });
    }

    private void evaluation(ExecutiveReport report) throws XMLStreamException {
        chapter("evaluacion", "Evaluación general", () -> passages(report.evaluation()));
        subchapter("por-objetivo", "Acciones por objetivo", () -> chart(report.objectivesChart()));
        subchapter("por-grupo", "Acciones por grupo de instituciones", () -> {
            chart(report.groupsChart());
            groups(report.groups());
            passages(report.composition());
        });
        subchapter("por-estado", "Acciones de los gobiernos estatales", () -> {
            chart(report.map());
            states(report.states());
        });
    }

    private void actions(ExecutiveReport report) throws XMLStreamException {
        chapter("practicas", "Prácticas destacadas", () -> practices(report.practices()));
        chapter("objetivos", "Principales acciones por objetivo", () -> objectives(report.objectives()));
        chapter("retos", "Retos identificados", () -> {
            passages(report.narrative().challenges());
            section("conclusiones", "Conclusiones", report.narrative().conclusions());
        });
    }

    private void annexes(ExecutiveReport report) throws XMLStreamException {
        chapter(
                "participantes",
                "Anexo 1. Instituciones participantes",
                () -> participants(report.participants()),
                "columns",
                "2");
        chapter("cifras", "Anexo 2. Cifras de este informe", () -> {
            annex(report.annex());
            xml.element(
                    "section",
                    () -> verification(report.identity()),
                    "id",
                    "verificacion",
                    "title",
                    "Cómo verificar este informe");
        });
    }

    private void chapter(String id, String title, Markup.Content content, String... more) throws XMLStreamException {
        String[] attributes = Stream.concat(Stream.of("id", id, "title", title), Stream.of(more))
                .toArray(String[]::new);
        xml.element("chapter", content, attributes);
    }

    private void subchapter(String id, String title, Markup.Content content) throws XMLStreamException {
        chapter(id, title, content, "level", "2");
    }

    private void section(String id, String title, List<String> paragraphs) throws XMLStreamException {
        xml.element("section", () -> xml.texts("prose", "p", paragraphs), "id", id, "title", title);
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
        xml.element("glance", () -> {
            bigFigures(report.atAGlance());
            xml.texts("highlights", "claim", report.highlights());
        });
    }

    private void bigFigures(List<BigFigure> figures) throws XMLStreamException {
        for (BigFigure figure : figures) {
            xml.empty("big", "number", figure.number(), "label", figure.label(), "note", figure.note());
        }
    }

    private void passages(List<Passage> passages) throws XMLStreamException {
        xml.each(
                "findings",
                passages,
                passage -> xml.empty("passage", "title", passage.title(), "text", passage.text()));
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
                row -> xml.empty("state", "name", row.name(), "reports", row.reports(), "former", row.former()));
    }

    private void practices(List<Practice> practices) throws XMLStreamException {
        xml.each("practices", practices, this::practice);
    }

    private void practice(Practice practice) throws XMLStreamException {
        xml.element(
                "practice",
                () -> {
                    bigFigures(practice.figures());
                    xml.texts("statements", "claim", practice.statements());
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

    private void participants(List<ParticipantGroup> groups) throws XMLStreamException {
        xml.each(
                "participants",
                groups,
                group -> xml.each(
                        "group",
                        group.institutions(),
                        institution -> xml.empty("institution", "name", institution),
                        "name",
                        group.name(),
                        "count",
                        group.count()));
    }

    private void annex(List<AnnexRow> rows) throws XMLStreamException {
        xml.each(
                "annex",
                rows,
                row -> xml.empty(
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
                        row.rule()));
    }

    private void verification(EditionIdentity identity) throws XMLStreamException {
        xml.element(
                "verification",
                () -> xml.drawing(
                        QrCode.of(identity.address(), identity.palette().ink())));
    }
}
