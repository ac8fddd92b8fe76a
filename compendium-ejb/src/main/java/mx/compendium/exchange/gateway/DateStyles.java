package mx.compendium.exchange.gateway;

import java.io.IOException;
import java.io.InputStream;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Which styles of a workbook show their number as a date. */
final class DateStyles extends DefaultHandler {

    private static final int MOST = 100_000;

    private final Map<Integer, String> formats = new HashMap<>();
    private final BitSet dates = new BitSet();
    private boolean ofCells;
    private int style;

    static BitSet read(InputStream xml) throws IOException {
        DateStyles handler = new DateStyles();
        SafeXml.read(xml, handler);
        return handler.dates;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        if (name.equals("numFmt") && formats.size() < MOST) {
            formats.put(number(attributes.getValue("numFmtId")), String.valueOf(attributes.getValue("formatCode")));
        } else if (name.equals("cellXfs")) {
            ofCells = true;
        } else if (ofCells && name.equals("xf") && style < MOST) {
            int format = number(attributes.getValue("numFmtId"));
            dates.set(style++, DateUtil.isADateFormat(format, formats.get(format)));
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        if (name.equals("cellXfs")) {
            ofCells = false;
        }
    }

    private static int number(@Nullable String digits) {
        return digits != null && digits.matches("[0-9]{1,6}") ? Integer.parseInt(digits) : 0;
    }
}
