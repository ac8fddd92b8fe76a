package mx.compendium.publication.gateway;

import mx.compendium.publication.model.Receipt;

/** Renders an acuse as PDF/UA-1 and PDF/A-3a; the same delivery gives the same bytes on every machine. */
public final class ReceiptPdf {

    private final FoLayout layout = new FoLayout("receipt.xsl");

    public byte[] render(Receipt receipt) {
        return layout.pdf(ReceiptXml.of(receipt), receipt.signedAt(), seed(receipt), sequences -> {});
    }

    /** The first 15 digits of the delivery's digest: another delivery is another document. */
    private static long seed(Receipt receipt) {
        return Long.parseLong(receipt.sha256().substring(0, 15), 16);
    }
}
