package mx.compendium.exchange;

/**
 * Rows of a workbook, each counted once.
 *
 * @param begun would begin a report
 * @param changed would change one
 * @param unchanged say what stands
 * @param blocked cannot be understood or are not the sender's
 * @param wrong break a rule of capture
 * @param doubtful of those begun or changed: have something unusual
 */
public record ImportTally(int begun, int changed, int unchanged, int blocked, int wrong, int doubtful) {

    public static final ImportTally NONE = new ImportTally(0, 0, 0, 0, 0, 0);

    public int rows() {
        return begun + changed + unchanged + blocked + wrong;
    }

    public int valid() {
        return begun + changed;
    }

    public int refused() {
        return blocked + wrong;
    }
}
