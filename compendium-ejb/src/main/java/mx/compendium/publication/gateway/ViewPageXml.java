package mx.compendium.publication.gateway;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import mx.compendium.kernel.spanish.SpanishNumbers;
import mx.compendium.publication.Letterhead;
import mx.compendium.publication.ViewBar;
import mx.compendium.publication.ViewPage;
import mx.compendium.publication.model.PageArt;
import org.jspecify.annotations.Nullable;

/** A view as XML, in the order of its page; the style sheet only lays out. */
final class ViewPageXml {

    /** Points; the style sheet leaves as much. */
    private static final double WIDE_BAR = 64;

    private static final double NARROW_BAR = 36;
    private static final double COUNTRY = 204;

    /** Where a long address may be broken. */
    private static final String BREAK = "\u200B";

    private final Markup xml;
    private final ViewPage page;
    private final Letterhead letterhead;

    private ViewPageXml(Markup xml, ViewPage page, Letterhead letterhead) {
        this.xml = xml;
        this.page = page;
        this.letterhead = letterhead;
    }

    static byte[] of(ViewPage page, Letterhead letterhead) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            Markup markup = new Markup(
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name()));
            new ViewPageXml(markup, page, letterhead).write();
            markup.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private void write() throws XMLStreamException {
        ViewPage.Words words = page.words();
        xml.element(
                "view",
                () -> {
                    new SharedXml(xml).letterhead(letterhead);
                    xml.each("headlines", page.headlines(), this::headline);
                    section("objectives", page.charts().objectives(), WIDE_BAR);
                    section("groups", page.charts().groups(), NARROW_BAR);
                    section("types", page.charts().types(), NARROW_BAR);
                    country();
                    address();
                },
                "language",
                words.language(),
                "title",
                words.title(),
                "coverage",
                words.coverage(),
                "state",
                words.state(),
                "digest",
                words.digest(),
                "filters",
                words.filters(),
                "rule",
                words.rule(),
                "demonstration",
                words.demonstration(),
                "period",
                page.period(),
                "former",
                page.former(),
                "label",
                words.label(),
                "change",
                words.change());
    }

    private void headline(ViewPage.Headline one) throws XMLStreamException {
        xml.empty("headline", "value", one.value(), "label", one.label(), "change", text(one.change()));
    }

    private void section(String name, ViewPage.Section section, double width) throws XMLStreamException {
        xml.each(
                name,
                section.bars(),
                bar -> row(section, bar, width),
                "title",
                section.title(),
                "note",
                section.note());
    }

    private void row(ViewPage.Section section, ViewBar bar, double width) throws XMLStreamException {
        Long former = bar.former();
        xml.element(
                "row",
                () -> xml.drawing(PageArt.bar(section, bar, width, letterhead.palette())),
                "label",
                bar.label(),
                "value",
                SpanishNumbers.whole(bar.value()),
                "former",
                former == null ? "–" : SpanishNumbers.whole(former),
                "change",
                former == null ? "–" : SpanishNumbers.signed(bar.value() - former));
    }

    private void country() throws XMLStreamException {
        String told = page.country().bars().stream()
                .map(bar -> bar.label() + ": " + SpanishNumbers.whole(bar.value()))
                .collect(Collectors.joining("; "));
        xml.element(
                "country",
                () -> xml.drawing(PageArt.country(page.states(), page.country().bars(), COUNTRY, letterhead.palette())),
                "title",
                page.country().title(),
                "note",
                page.country().note(),
                "told",
                page.country().title() + ". " + told);
    }

    private void address() throws XMLStreamException {
        String address = letterhead.publicBase() + page.address();
        xml.element(
                "address",
                () -> xml.drawing(QrCode.of(address, letterhead.palette().ink())),
                "to",
                address,
                "text",
                address.replaceAll("(?=[&])|(?<=[/,=])|(?<=%2C)", BREAK),
                "open",
                page.words().open());
    }

    private static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
