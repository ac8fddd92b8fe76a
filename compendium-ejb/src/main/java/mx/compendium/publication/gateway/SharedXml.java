package mx.compendium.publication.gateway;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import mx.compendium.publication.EditionIdentity;
import mx.compendium.publication.Erratum;
import mx.compendium.publication.Letterhead;
import mx.compendium.publication.model.AnnexRow;
import mx.compendium.publication.model.ErratumWords;
import mx.compendium.publication.model.ParticipantGroup;
import mx.compendium.publication.model.Passage;
import mx.compendium.template.DocumentTemplate;
import mx.compendium.template.EditionTemplate;
import mx.compendium.template.Logo;
import mx.compendium.template.Palette;

/** The parts that several documents have, as XML. */
final class SharedXml {

    private final Markup xml;

    SharedXml(Markup xml) {
        this.xml = xml;
    }

    /** Who publishes a sheet, and its colours. */
    void letterhead(Letterhead letterhead) throws XMLStreamException {
        Palette palette = letterhead.palette();
        xml.empty(
                "letterhead",
                "ministry",
                letterhead.ministry(),
                "unit",
                letterhead.unit(),
                "compact",
                letterhead.compact(),
                "primary",
                palette.primary(),
                "accent",
                palette.accent(),
                "lightest",
                palette.lightest(),
                "ink",
                palette.ink());
    }

    /** What writes a document. */
    interface Document {
        void write(Markup xml) throws XMLStreamException;
    }

    static byte[] bytes(Document document) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            Markup markup = new Markup(
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name()));
            document.write(markup);
            markup.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    void chapter(String id, String title, Markup.Content content, String... more) throws XMLStreamException {
        String[] attributes = Stream.concat(Stream.of("id", id, "title", title), Stream.of(more))
                .toArray(String[]::new);
        xml.element("chapter", content, attributes);
    }

    void section(String id, String title, List<String> paragraphs) throws XMLStreamException {
        xml.element("section", () -> xml.texts("prose", "p", paragraphs), "id", id, "title", title);
    }

    void identity(EditionIdentity identity, DocumentTemplate document, String former, String coverage, String sealedOn)
            throws XMLStreamException {
        EditionTemplate template = identity.template();
        xml.empty(
                "identity",
                "ministry",
                template.ministry(),
                "unit",
                template.unit(),
                "acronym",
                template.unitAcronym(),
                "compact",
                template.compact(),
                "title",
                identity.title(),
                "edition",
                identity.edition(),
                "former",
                former,
                "coverage",
                coverage,
                "version",
                String.valueOf(identity.version()),
                "address",
                identity.address(),
                "data",
                identity.publicBase() + "/api/v1/editions/" + identity.edition(),
                "sealed-on",
                sealedOn,
                "sealed-at",
                identity.sealedAt().toString(),
                "sha256",
                identity.sha256(),
                "data-root",
                identity.dataRoot(),
                "demonstration",
                String.valueOf(identity.demonstration()),
                "ground",
                template.palette().of(document.ground()),
                "faint",
                template.palette().faint(document.ground()));
        xml.each(
                "logos",
                template.logos(),
                logo -> xml.empty(
                        "logo",
                        "alternative",
                        logo.alternative(),
                        "png",
                        logo.png(),
                        "height",
                        millimetres(height(logo, template.logos().size())),
                        "width",
                        millimetres(logo.ratio() * height(logo, template.logos().size()))));
        palette(identity.palette());
        xml.texts("legal", "p", identity.legal());
    }

    /** As high as a mark may be, unless it would not stand beside the others on the 170 mm there are. */
    private static double height(Logo logo, int several) {
        return logo.height(14, (170.0 - 7 * several) / several);
    }

    private static String millimetres(double length) {
        return String.format(Locale.ROOT, "%.1fmm", length);
    }

    private void palette(Palette palette) throws XMLStreamException {
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
                "former",
                palette.former(),
                "lightest",
                palette.lightest());
    }

    void passages(List<Passage> passages) throws XMLStreamException {
        passages("findings", passages);
    }

    void passages(String name, List<Passage> passages) throws XMLStreamException {
        xml.each(name, passages, this::passage);
    }

    void passage(Passage passage) throws XMLStreamException {
        xml.each(
                "passage",
                passage.runs(),
                run -> TextXml.run(xml, run),
                "title",
                passage.title(),
                "text",
                passage.text());
    }

    void participants(List<ParticipantGroup> groups) throws XMLStreamException {
        xml.each(
                "participants",
                groups,
                group -> xml.each(
                        "group",
                        group.institutions(),
                        institution -> xml.empty("institution", "name", institution),
                        "name",
                        group.name(),
                        "figure",
                        group.figure(),
                        "count",
                        group.count()));
    }

    void annex(List<AnnexRow> rows) throws XMLStreamException {
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

    /** What this version and those before it correct; a first version has no such chapter. */
    void errata(EditionIdentity identity) throws XMLStreamException {
        if (identity.errata().isEmpty()) {
            return;
        }
        chapter(
                "fe-de-erratas",
                "Fe de erratas",
                () -> xml.element("errata", () -> {
                    for (Erratum erratum : identity.errata()) {
                        section(
                                "fe-de-erratas-" + erratum.version(),
                                ErratumWords.title(erratum),
                                ErratumWords.paragraphs(erratum));
                    }
                }));
    }

    void verification(EditionIdentity identity, String title) throws XMLStreamException {
        xml.element(
                "section",
                () -> xml.element(
                        "verification",
                        () -> xml.drawing(
                                QrCode.of(identity.address(), identity.palette().ink()))),
                "id",
                "verificacion",
                "title",
                title);
    }
}
