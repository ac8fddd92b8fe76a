package mx.compendium.action.model;

import java.util.List;
import mx.compendium.kernel.Violation;

/** a file has its largest size, and the files of one institution in one period have a room they share. */
public final class R45EvidenceRoom {

    private static final long MEGABYTE = 1024 * 1024;

    private R45EvidenceRoom() {}

    /** Sizes in bytes. */
    public static List<Violation> againstSize(long size, long largest) {
        return size <= largest ? List.of() : List.of(Violation.of("evidence.file-too-large", largest / MEGABYTE));
    }

    /**
     * Sizes in bytes.
     *
     * @param kept what the institution has kept in the period already
     */
    public static List<Violation> againstRoom(long size, long kept, long room) {
        return size <= room - kept
                ? List.of()
                : List.of(Violation.of("evidence.room-used-up", room / MEGABYTE, kept / MEGABYTE));
    }
}
