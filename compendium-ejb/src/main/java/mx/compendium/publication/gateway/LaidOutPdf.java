package mx.compendium.publication.gateway;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A PDF in a file as FOP has written it, nothing of it deflated: where each of its objects stands, told by its table of
 * cross-references (ISO 32000-1, 7.5.8). Objects are read one by one, so a large book needs no more memory than a small one.
 */
final class LaidOutPdf implements Closeable {

    static final int STANDS = 1;
    static final int PACKED = 2;

    /** Widths of FOP's columns: kind, place, index. */
    private static final int ROW = 1 + 8 + 2;

    private static final int TAIL = 64;
    private static final Pattern TABLE_AT = Pattern.compile("startxref\n(\\d+)\n%%EOF");

    private final FileChannel file;
    private final PdfObject table;
    private final NavigableMap<Long, Integer> places = new TreeMap<>();

    private LaidOutPdf(FileChannel file) throws IOException {
        this.file = file;
        long tableAt = tableAt();
        this.table = table(tableAt);
        for (int number = 0; number < size(); number++) {
            if (kind(number) == STANDS) {
                places.put(place(number), number);
            }
        }
        places.put(tableAt, size() - 1);
    }

    static LaidOutPdf open(Path file) throws IOException {
        return new LaidOutPdf(FileChannel.open(file));
    }

    private long tableAt() throws IOException {
        String tail = new String(read(file.size() - TAIL, file.size()), StandardCharsets.ISO_8859_1);
        Matcher told = TABLE_AT.matcher(tail);
        if (!told.find()) {
            throw new IOException("no cross-references: " + tail);
        }
        return Long.parseLong(told.group(1));
    }

    private PdfObject table(long at) throws IOException {
        byte[] written = read(at, file.size());
        String end = "\nendstream\nendobj\n";
        int length = new String(written, StandardCharsets.ISO_8859_1).lastIndexOf(end) + end.length();
        return PdfObject.of(Arrays.copyOf(written, length));
    }

    /** Its dictionary names root and information. */
    PdfObject table() {
        return table;
    }

    /** One more than the highest number of an object, which is the table's own. */
    int size() {
        return table.stream().length / ROW;
    }

    /** {@link #STANDS}, {@link #PACKED} into a stream of objects, or 0. */
    int kind(int number) {
        return table.stream()[number * ROW];
    }

    /** Where it stands in the file, or the number of the stream it is packed into. */
    long place(int number) {
        return ByteBuffer.wrap(table.stream()).getLong(number * ROW + 1);
    }

    int index(int number) {
        return ByteBuffer.wrap(table.stream()).getShort(number * ROW + 9);
    }

    /** The numbers of the objects that stand in the file, in its order, without the table. */
    Iterable<Integer> standing() {
        return places.headMap(places.lastKey()).values();
    }

    /** What stands before the first object. */
    byte[] opening() throws IOException {
        return read(0, places.firstKey());
    }

    PdfObject object(int number) throws IOException {
        long place = place(number);
        return PdfObject.of(read(place, places.higherKey(place)));
    }

    private byte[] read(long from, long to) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(to - from));
        while (bytes.hasRemaining()) {
            if (file.read(bytes, from + bytes.position()) < 0) {
                throw new IOException("cut off at " + from);
            }
        }
        return bytes.array();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
