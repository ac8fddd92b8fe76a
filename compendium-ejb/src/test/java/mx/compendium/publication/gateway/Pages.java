package mx.compendium.publication.gateway;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** What can be read in a finished file. */
record Pages(List<String> texts, List<String> operators, List<String> bookmarks, List<String> figures) {

    static Pages of(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new Pages(texts(document), operators(document), bookmarks(document), figures(document));
        }
    }

    /** The whole text without white space: lines end anywhere, and words are parted at their ends. */
    String text() {
        return flat(String.join("", texts));
    }

    static String flat(String text) {
        return text.replaceAll("[\\s\\u00A0\\u202F\\u00AD]+", "");
    }

    private static List<String> texts(PDDocument document) throws IOException {
        List<String> texts = new ArrayList<>();
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            texts.add(stripper.getText(document));
        }
        return texts;
    }

    private static List<String> operators(PDDocument document) throws IOException {
        List<String> operators = new ArrayList<>();
        for (var page : document.getPages()) {
            operators.add(new String(page.getContents().readAllBytes(), StandardCharsets.ISO_8859_1));
        }
        return operators;
    }

    private static List<String> bookmarks(PDDocument document) {
        List<String> titles = new ArrayList<>();
        document.getDocumentCatalog().getDocumentOutline().children().forEach(item -> titles.add(item.getTitle()));
        return titles;
    }

    /** Alternative texts of all figures, an empty one where it is missing. */
    private static List<String> figures(PDDocument document) {
        List<String> alternatives = new ArrayList<>();
        collect(document.getDocumentCatalog().getStructureTreeRoot().getCOSObject(), alternatives);
        return alternatives;
    }

    private static void collect(COSDictionary element, List<String> alternatives) {
        if ("Figure".equals(element.getNameAsString(COSName.S))) {
            alternatives.add(element.getString(COSName.ALT, ""));
        }
        COSBase kids = element.getDictionaryObject(COSName.K);
        if (kids instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.getObject(i) instanceof COSDictionary kid) {
                    collect(kid, alternatives);
                }
            }
        } else if (kids instanceof COSDictionary kid) {
            collect(kid, alternatives);
        }
    }
}
