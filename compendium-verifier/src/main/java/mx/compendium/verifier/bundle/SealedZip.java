package mx.compendium.verifier.bundle;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A ZIP as section 1 of the format demands it, and no other: sizes and headers are compared before any content is read. */
public final class SealedZip implements Closeable {

    static final long MOST_BYTES = 0xFFFF_FFFFL;
    static final int MOST_ENTRIES = 2_000;
    static final long MOST_OF_AN_ENTRY = 256L << 20;
    private static final int LONGEST_NAME = 200;

    /** One file in it: where its content begins, how long it is, and the CRC-32 that the ZIP states. */
    public record Entry(String name, long start, long size, int crc) {}

    private final FileChannel channel;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    private SealedZip(FileChannel channel) {
        this.channel = channel;
    }

    public static SealedZip open(Path file) throws IOException {
        SealedZip zip = new SealedZip(FileChannel.open(file));
        try {
            zip.readDirectory();
            return zip;
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    public Collection<Entry> entries() {
        return Collections.unmodifiableCollection(entries.values());
    }

    public Optional<Entry> find(String name) {
        return Optional.ofNullable(entries.get(name));
    }

    public Entry entry(String name) {
        return find(name).orElseThrow(() -> new Refused("entry.missing", name));
    }

    /** Its bytes, as many as the headers said and no more. */
    public InputStream content(Entry entry) {
        return new Slice(channel, entry.start(), entry.size());
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private void readDirectory() throws IOException {
        long length = channel.size();
        if (length < ZipHeaders.END) {
            throw new Refused("zip.none", at(0));
        }
        if (length > MOST_BYTES) {
            throw new Refused("zip.large", at(length), length, MOST_BYTES);
        }
        long endAt = length - ZipHeaders.END;
        ByteBuffer end = read(endAt, ZipHeaders.END);
        if (end.getInt(0) != ZipHeaders.END_MARK) {
            throw new Refused("zip.none", at(endAt));
        }
        int count = Short.toUnsignedInt(end.getShort(10));
        long size = Integer.toUnsignedLong(end.getInt(12));
        long start = Integer.toUnsignedLong(end.getInt(16));
        if (count > MOST_ENTRIES) {
            throw new Refused("zip.entries", at(endAt), count, MOST_ENTRIES);
        }
        if (start + size != endAt || size > (long) count * (ZipHeaders.CENTRAL + LONGEST_NAME)) {
            throw new Refused("zip.cut", at(endAt));
        }
        demandSame(ZipHeaders.end(count, size, start), end, endAt);
        readEntries(count, start, read(start, (int) size));
    }

    private void readEntries(int count, long directoryAt, ByteBuffer directory) throws IOException {
        long next = 0;
        String former = "";
        for (int i = 0; i < count; i++) {
            long at = directoryAt + directory.position();
            Entry entry = readCentral(directory, at, next);
            if (entry.name().compareTo(former) <= 0) {
                throw new Refused("zip.order", entry.name(), former);
            }
            ByteBuffer expected = ZipHeaders.local(entry);
            if (next + expected.remaining() + entry.size() > directoryAt) {
                throw new Refused("zip.size", entry.name(), entry.size());
            }
            demandSame(expected, read(next, expected.remaining()), next);
            entries.put(entry.name(), entry);
            next = entry.start() + entry.size();
            former = entry.name();
        }
        if (directory.hasRemaining() || next != directoryAt) {
            throw new Refused("zip.between", at(next));
        }
    }

    private static Entry readCentral(ByteBuffer directory, long at, long localAt) {
        int from = directory.position();
        if (directory.remaining() < ZipHeaders.CENTRAL || directory.getInt(from) != ZipHeaders.CENTRAL_MARK) {
            throw new Refused("zip.cut", at(at));
        }
        int nameLength = Short.toUnsignedInt(directory.getShort(from + 28));
        if (nameLength > LONGEST_NAME || directory.remaining() < ZipHeaders.CENTRAL + nameLength) {
            throw new Refused("zip.name", at(at), nameLength);
        }
        byte[] bytes = new byte[nameLength];
        directory.get(from + ZipHeaders.CENTRAL, bytes);
        String name = EntryNames.checked(new String(bytes, StandardCharsets.ISO_8859_1), at(at));
        ZipHeaders.demandStored(directory, from, name);
        long size = Integer.toUnsignedLong(directory.getInt(from + 24));
        if (size > MOST_OF_AN_ENTRY) {
            throw new Refused("zip.entry.large", name, size, MOST_OF_AN_ENTRY);
        }
        Entry entry = new Entry(name, localAt + ZipHeaders.LOCAL + nameLength, size, directory.getInt(from + 16));
        ByteBuffer expected = ZipHeaders.central(entry, localAt);
        ByteBuffer found = directory.slice(from, expected.remaining()).order(ByteOrder.LITTLE_ENDIAN);
        demandSame(expected, found, at);
        directory.position(from + expected.remaining());
        return entry;
    }

    private static void demandSame(ByteBuffer expected, ByteBuffer found, long at) {
        int different = expected.mismatch(found);
        if (different >= 0) {
            throw new Refused("zip.header", at(at + different));
        }
    }

    private ByteBuffer read(long at, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, at + bytes.position()) < 0) {
                throw new Refused("zip.cut", at(at));
            }
        }
        return bytes.flip();
    }

    private static String at(long position) {
        return "ZIP @" + position;
    }
}
