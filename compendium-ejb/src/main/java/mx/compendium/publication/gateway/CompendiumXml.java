package mx.compendium.publication.gateway;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import mx.compendium.publication.model.Compendium;
import mx.compendium.publication.model.CompendiumSection;
import mx.compendium.publication.model.CrossTable;
import mx.compendium.publication.model.Ficha;
import mx.compendium.publication.model.IndexEntry;
import mx.compendium.publication.model.JointPresentation;
import mx.compendium.publication.model.Measured;
import mx.compendium.template.DocumentTemplate;
import mx.compendium.template.NarrativeSection;
import mx.compendium.template.StandardPart;

/** The Compendio as XML, in the order of its pages; every format is laid out from it. */
final class CompendiumXml {

    private final Markup xml;
    private final SharedXml shared;
    private final TextXml texts;

    private CompendiumXml(Markup xml) {
        this.xml = xml;
        this.shared = new SharedXml(xml);
        this.texts = new TextXml(xml);
    }

    static byte[] of(Compendium compendium) {
        return SharedXml.bytes(xml -> new CompendiumXml(xml).write(compendium));
    }

    private void write(Compendium book) throws XMLStreamException {
        DocumentTemplate template = book.identity().template().book();
        xml.element("compendium", () -> {
            shared.identity(book.identity(), template, book.formerEdition(), book.coverage(), book.sealedOn());
            if (template.art()) {
                xml.texts(
                        "cover-numbers",
                        "n",
                        book.sections().stream()
                                .map(section -> section.number() + " ")
                                .toList());
            }
            new PartsXml(xml, template, book.narrative(), part -> part(part, book)).write(book.identity());
        });
    }

    private void part(StandardPart part, Compendium book) throws XMLStreamException {
        switch (part) {
            case PREAMBLE -> texts.blocks("opening", book.narrative().of(NarrativeSection.PREAMBLE));
            case CONFORMATION -> texts.blocks("prose", book.narrative().of(NarrativeSection.CONFORMATION));
            case EVALUATION -> {
                shared.passages(book.evaluation());
                shared.passages(book.composition());
            }
            case READING -> xml.texts("prose", "p", reading(book));
            case TABLES -> crossed(book.crossed());
            case OBJECTIVES -> {
                for (CompendiumSection section : book.sections()) {
                    objective(section);
                }
            }
            case CHALLENGES -> texts.topics(book.narrative().of(NarrativeSection.CHALLENGES));
            case CONCLUSIONS -> texts.blocks("prose", book.narrative().of(NarrativeSection.CONCLUSIONS));
            case ENGLISH -> shared.passages(book.english());
            case BY_INSTITUTION -> index(book.byInstitution());
            case BY_STATE_INDEX -> index(book.byState());
            case PARTICIPANTS -> shared.participants(book.participants());
            case FIGURES -> {
                shared.annex(book.annex());
                shared.verification(book.identity(), "Cómo verificar este compendio");
            }
            case GLANCE, BY_OBJECTIVE, BY_GROUP, BY_STATE, PRACTICES -> {} // of the Informe only
        }
    }

    private static List<String> reading(Compendium book) {
        String parts =
                "Los desgloses de una medición se imprimen sólo cuando suman su total; lo que no se reportó se deja en "
                        + "blanco, que no es cero. Cada medición lleva las fechas en que se contó.";
        return book.keptBack()
                ? List.of(
                        parts,
                        "Para proteger a las personas, las partes menores de cinco se sustituyen por la palabra «reservado», "
                                + "junto con la que permitiría calcularlas.")
                : List.of(parts);
    }

    private void crossed(CrossTable table) throws XMLStreamException {
        xml.element("crossed", () -> {
            for (String group : table.groups()) {
                xml.empty("head", "name", group);
            }
            for (String period : table.periods()) {
                xml.empty("period", "code", period);
            }
            for (CrossTable.Row row : table.rows()) {
                row("row", row);
            }
            row("total", table.total());
        });
    }

    private void row(String element, CrossTable.Row row) throws XMLStreamException {
        xml.each(
                element,
                row.cells(),
                cell -> xml.empty("cell", "text", cell.text(), "figure", cell.figure()),
                "name",
                row.name());
    }

    private void objective(CompendiumSection section) throws XMLStreamException {
        shared.chapter(
                "objetivo-" + section.number(),
                section.name(),
                () -> {
                    shared.passages(section.statements());
                    for (JointPresentation joint : section.joint()) {
                        joint(joint);
                    }
                    for (Ficha ficha : section.fichas()) {
                        ficha(ficha);
                    }
                },
                "level",
                "2",
                "number",
                String.valueOf(section.number()),
                "short",
                section.shortName(),
                "count",
                section.count(),
                "count-label",
                section.countLabel(),
                "former",
                section.former());
    }

    private void joint(JointPresentation joint) throws XMLStreamException {
        xml.element(
                "joint",
                () -> {
                    for (var statement : joint.statements()) {
                        shared.passage(statement);
                    }
                    for (JointPresentation.Taking taking : joint.institutions()) {
                        xml.element(
                                "taking",
                                () -> measured(taking.measured()),
                                "institution",
                                taking.institution(),
                                "ficha",
                                taking.ficha(),
                                "folio",
                                taking.folio());
                    }
                },
                "id",
                joint.id(),
                "name",
                joint.name(),
                "coordinator",
                joint.coordinator());
    }

    private void ficha(Ficha ficha) throws XMLStreamException {
        xml.element(
                "ficha",
                () -> {
                    xml.paragraphs("summary", ficha.summary());
                    facts("facts", ficha.facts());
                    facts("prose", ficha.prose());
                    measured(ficha.measured());
                },
                "id",
                ficha.id(),
                "folio",
                ficha.folio(),
                "name",
                ficha.name(),
                "type",
                ficha.type(),
                "institution",
                ficha.institution(),
                "mark",
                ficha.mark(),
                "joint",
                ficha.joint(),
                "joint-name",
                ficha.jointName());
    }

    private void facts(String name, List<Ficha.Fact> facts) throws XMLStreamException {
        xml.each(name, facts, fact -> xml.paragraphs("fact", fact.text(), "head", fact.head()));
    }

    private void measured(List<Measured> measured) throws XMLStreamException {
        boolean brokenDown = measured.stream().anyMatch(Measured::isBrokenDown);
        xml.each(
                "measured",
                measured,
                one -> xml.each(
                        "measurement",
                        one.parts(),
                        part -> xml.empty("part", "text", part),
                        "counted",
                        one.counted(),
                        "unit",
                        one.unit(),
                        "reach",
                        one.reach(),
                        "dates",
                        one.dates(),
                        "total",
                        one.total(),
                        "ages",
                        one.ages()),
                "parts",
                String.valueOf(brokenDown));
    }

    private void index(List<IndexEntry> entries) throws XMLStreamException {
        xml.each(
                "index",
                entries,
                entry -> xml.each(
                        "entry",
                        entry.lines(),
                        line -> xml.empty("line", "name", line.name(), "ficha", line.ficha()),
                        "name",
                        entry.name()));
    }
}
