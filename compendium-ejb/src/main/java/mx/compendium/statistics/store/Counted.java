package mx.compendium.statistics.store;

/**
 * Which data of a period are counted.
 *
 * @param version 0 for those in the tables, which are those of the first edition once sealed; from 2 on those of a corrected one
 */
public record Counted(String period, int version) {

    /** What was frozen is counted under its number; the first is what stands in the tables. */
    public static Counted of(Frozen frozen) {
        return new Counted(frozen.period(), frozen.version() == 1 ? 0 : frozen.version());
    }
}
