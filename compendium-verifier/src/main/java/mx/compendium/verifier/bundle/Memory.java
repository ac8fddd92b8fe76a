package mx.compendium.verifier.bundle;

/** How much of the heap what is kept of a bundle may take; asked before, so that a large bundle is refused in a sentence. */
public final class Memory {

    private static final long PER_CELL = 24;

    private final long limit;
    private long taken;

    public Memory(long heap) {
        limit = heap / 3;
    }

    public static Memory ofThisMachine() {
        return new Memory(Runtime.getRuntime().maxMemory());
    }

    /** Of a text file read as a whole: its bytes, its characters and what is made of them. */
    public void forWhole(SealedZip.Entry entry) {
        take(entry.size() * 3, entry.name());
    }

    void forCell(String cell, String where) {
        take(PER_CELL + (cell.isEmpty() ? 0 : 16 + 2L * cell.length()), where);
    }

    private void take(long bytes, String where) {
        taken += bytes;
        if (taken > limit) {
            throw new Refused("memory", where, limit >> 20);
        }
    }
}
