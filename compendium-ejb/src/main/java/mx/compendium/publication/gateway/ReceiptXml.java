package mx.compendium.publication.gateway;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import mx.compendium.action.DeliveryReceipt;
import mx.compendium.publication.model.Receipt;

/** An acuse as XML, in the order of its page; the style sheet only lays out. */
final class ReceiptXml {

    private final Markup xml;

    private ReceiptXml(Markup xml) {
        this.xml = xml;
    }

    static byte[] of(Receipt receipt) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            Markup markup = new Markup(
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name()));
            new ReceiptXml(markup).write(receipt);
            markup.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private void write(Receipt receipt) throws XMLStreamException {
        xml.element(
                "receipt",
                () -> {
                    new SharedXml(xml).letterhead(receipt.letterhead());
                    xml.each(
                            "facts",
                            receipt.facts(),
                            fact -> xml.empty("fact", "head", fact.head(), "text", fact.text()));
                    xml.each("items", receipt.delivery().items(), this::item);
                    xml.element(
                            "check",
                            () -> xml.drawing(QrCode.of(
                                    receipt.address(),
                                    receipt.letterhead().palette().ink())),
                            "address",
                            receipt.address(),
                            "sha256",
                            receipt.sha256(),
                            "signed-at",
                            receipt.signedAt().toString());
                },
                "title",
                receipt.title(),
                "folio",
                receipt.folio(),
                "sentence",
                receipt.sentence(),
                "demonstration",
                String.valueOf(receipt.demonstration()));
    }

    private void item(DeliveryReceipt.Item item) throws XMLStreamException {
        xml.empty("item", "folio", item.folio(), "name", item.name(), "sha256", item.sha256());
    }
}
