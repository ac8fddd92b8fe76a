package mx.compendium.publication.gateway;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An object of a PDF as FOP writes it: its head in signs of one byte each, and the bytes of its stream if it has one. */
final class PdfObject {

    static final byte[] NO_STREAM = {};

    private static final byte[] BEGIN = bytes("\nstream\n");
    private static final byte[] END = bytes("\nendstream\nendobj\n");
    private static final Pattern LENGTH = Pattern.compile("/Length (\\d+)( 0 R)?");

    private final String head;
    private final byte[] stream;

    PdfObject(String head, byte[] stream) {
        this.head = head;
        this.stream = stream;
    }

    static PdfObject of(byte[] written) {
        if (!endsWith(written, END)) {
            return new PdfObject(text(written), NO_STREAM);
        }
        int begin = indexOf(written, BEGIN);
        return new PdfObject(
                text(Arrays.copyOf(written, begin)),
                Arrays.copyOfRange(written, begin + BEGIN.length, written.length - END.length));
    }

    String head() {
        return head;
    }

    byte[] stream() {
        return stream;
    }

    boolean isStream() {
        return !head.endsWith("\nendobj\n");
    }

    /** The number behind that name, 0 where there is none. */
    int number(String name) {
        Matcher number = Pattern.compile("/" + name + " (\\d+)").matcher(head);
        return number.find() ? Integer.parseInt(number.group(1)) : 0;
    }

    /** The number of the object that holds the length of the stream, 0 if the length stands in its head. */
    int lengthAt() {
        Matcher length = LENGTH.matcher(head);
        return length.find() && length.group(2) != null ? Integer.parseInt(length.group(1)) : 0;
    }

    /** The same with another stream, its length in its head. */
    PdfObject with(byte[] other, String entries) {
        return new PdfObject(LENGTH.matcher(head).replaceFirst("/Length " + other.length + entries), other);
    }

    byte[] written() {
        if (!isStream()) {
            return bytes(head);
        }
        byte[] begun = bytes(head);
        byte[] all = Arrays.copyOf(begun, begun.length + BEGIN.length + stream.length + END.length);
        System.arraycopy(BEGIN, 0, all, begun.length, BEGIN.length);
        System.arraycopy(stream, 0, all, begun.length + BEGIN.length, stream.length);
        System.arraycopy(END, 0, all, all.length - END.length, END.length);
        return all;
    }

    private static boolean endsWith(byte[] all, byte[] end) {
        return all.length > end.length && Arrays.equals(all, all.length - end.length, all.length, end, 0, end.length);
    }

    private static int indexOf(byte[] all, byte[] sought) {
        int at = 0;
        while (!Arrays.equals(all, at, at + sought.length, sought, 0, sought.length)) {
            at++;
        }
        return at;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
