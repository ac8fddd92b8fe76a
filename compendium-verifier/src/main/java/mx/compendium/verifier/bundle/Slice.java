package mx.compendium.verifier.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** A part of a file as a stream. */
final class Slice extends InputStream {

    private final FileChannel channel;
    private final long end;
    private long position;

    Slice(FileChannel channel, long start, long size) {
        this.channel = channel;
        position = start;
        end = start + size;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (position >= end) {
            return -1;
        }
        int wanted = (int) Math.min(length, end - position);
        int count = channel.read(ByteBuffer.wrap(bytes, offset, wanted), position);
        position += Math.max(count, 0);
        return count;
    }
}
