package mx.compendium.exchange.gateway;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The texts that cells share, by their places. */
final class SharedTexts extends DefaultHandler {

    private static final int MOST = 400_000;
    private static final int LONGEST = 200_000;

    private final List<String> texts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private boolean within;
    private boolean spoken;

    /** @param xml null when the workbook has none */
    static List<String> read(@Nullable InputStream xml) throws IOException {
        if (xml == null) {
            return List.of();
        }
        SharedTexts handler = new SharedTexts();
        SafeXml.read(xml, handler);
        return handler.texts;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "si" -> text.setLength(0);
            case "rPh" -> spoken = true;
            case "t" -> within = !spoken;
            default -> {}
        }
    }

    @Override
    public void characters(char[] signs, int from, int length) {
        if (within && text.length() < LONGEST) {
            text.append(signs, from, length);
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        switch (name) {
            case "t" -> within = false;
            case "rPh" -> spoken = false;
            case "si" -> {
                if (texts.size() == MOST) {
                    throw RefusedFile.tooMuchInside();
                }
                texts.add(Escapes.undo(text.toString()));
            }
            default -> {}
        }
    }
}
