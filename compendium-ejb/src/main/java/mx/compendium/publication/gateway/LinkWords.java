package mx.compendium.publication.gateway;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Gives each link's annotation the alternative text of its structure element. */
final class LinkWords {

    private static final COSName OBJECT_REFERENCE = COSName.getPDFName("OBJR");

    private LinkWords() {}

    static void give(PDDocument document) throws IOException {
        Deque<COSDictionary> open = new ArrayDeque<>();
        Set<COSDictionary> seen = new HashSet<>();
        open.add(document.getDocumentCatalog().getStructureTreeRoot().getCOSObject());
        while (!open.isEmpty()) {
            COSDictionary element = open.pop();
            if (seen.add(element)) {
                kids(element, open);
            }
        }
    }

    private static void kids(COSDictionary element, Deque<COSDictionary> open) {
        COSBase kids = element.getDictionaryObject(COSName.K);
        if (kids instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                kid(element, array.getObject(i), open);
            }
        } else {
            kid(element, kids, open);
        }
    }

    private static void kid(COSDictionary element, COSBase kid, Deque<COSDictionary> open) {
        if (!(kid instanceof COSDictionary dictionary)) {
            return;
        }
        if (OBJECT_REFERENCE.equals(dictionary.getCOSName(COSName.TYPE))) {
            words(element, dictionary.getDictionaryObject(COSName.OBJ));
        } else {
            open.push(dictionary);
        }
    }

    private static void words(COSDictionary element, COSBase annotation) {
        String alternative = element.getString(COSName.ALT);
        if (alternative != null && annotation instanceof COSDictionary link && !link.containsKey(COSName.CONTENTS)) {
            link.setString(COSName.CONTENTS, alternative);
        }
    }
}
