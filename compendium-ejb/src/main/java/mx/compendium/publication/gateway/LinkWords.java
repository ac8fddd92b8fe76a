package mx.compendium.publication.gateway;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The alternative text of each link, from the elements of the structure, as it is written there. FOP packs those into streams
 * of objects: pairs of number and place first, then one dictionary behind the other.
 */
final class LinkWords {

    private static final Pattern WORDS =
            Pattern.compile("/Alt (<[0-9A-F]*>|[(](?:[^\\\\()]|\\\\.)*+[)])", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("/Type /OBJR\\s+/Pg \\d+ 0 R\\s+/Obj (\\d+) 0 R");

    private final Map<Integer, String> words = new HashMap<>();

    private LinkWords() {}

    static LinkWords of(LaidOutPdf laidOut) throws IOException {
        TreeSet<Integer> packs = new TreeSet<>();
        for (int number = 0; number < laidOut.size(); number++) {
            if (laidOut.kind(number) == LaidOutPdf.PACKED) {
                packs.add((int) laidOut.place(number));
            }
        }
        LinkWords found = new LinkWords();
        for (int pack : packs) {
            found.read(laidOut.object(pack));
        }
        return found;
    }

    private void read(PdfObject pack) {
        String all = new String(pack.stream(), StandardCharsets.ISO_8859_1);
        int first = pack.number("First");
        String[] places = all.substring(0, first).split("\\s+", -1);
        int count = pack.number("N");
        for (int i = 0; i < count; i++) {
            int end = i + 1 < count ? first + Integer.parseInt(places[2 * i + 3]) : all.length();
            element(all.substring(first + Integer.parseInt(places[2 * i + 1]), end));
        }
    }

    private void element(String element) {
        Matcher alternative = WORDS.matcher(element);
        if (alternative.find()) {
            Matcher link = LINK.matcher(element);
            while (link.find()) {
                words.put(Integer.valueOf(link.group(1)), alternative.group(1));
            }
        }
    }

    /** The annotation with its words (ISO 14289-1, 7.18.5), which FOP writes on external links only. */
    PdfObject given(int number, PdfObject annotation) {
        String alternative = words.get(number);
        return alternative == null || annotation.head().contains("/Contents ")
                ? annotation
                : new PdfObject(
                        annotation
                                .head()
                                .replace("/Subtype /Link\n", "/Subtype /Link\n/Contents " + alternative + "\n"),
                        annotation.stream());
    }
}
