package mx.compendium.statistics.model;

/**
 * One sum of the summaries, at its key.
 *
 * @param objective 0 for all
 * @param type {@code *} for all
 * @param reports how many count there
 * @param aimed how many of them are mainly aimed at girls, adolescents and women
 */
public record SummaryCell(
        String population, String territory, String who, int objective, String type, long reports, long aimed) {

    /** The group or the institution it belongs to: what stands behind the colon of {@code institution:EF-GRO}. */
    public String name() {
        return who.substring(who.indexOf(':') + 1);
    }
}
