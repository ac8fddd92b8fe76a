package mx.compendium.whole;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What one institution has, by the keys under which it might be asked for.
 *
 * @param reports those of its keys that are of reports
 * @param keys of whatever its work brought into being, in whichever table
 * @param acuse folio of its delivery
 * @param file key of a file of evidence, absent when there is none
 */
record Things(String institution, List<String> reports, Set<String> keys, String acuse, String file) {

    /** What an institution does; some of it goes on in the background and is waited for. */
    interface Work {
        void done() throws InterruptedException, IOException;
    }

    private static final String KEY_COLUMNS = "select 'select distinct ' || column_name || '::text from ' || table_name"
            + " from information_schema.columns where table_schema = 'public'"
            + " and (data_type = 'uuid' or character_maximum_length = 36)"
            + " and table_name !~ '^(audit_|done_operation)' order by 1";

    /** What is there after an institution's work and was not there before. */
    static Things broughtIntoBeing(String institution, Records records, Work work)
            throws InterruptedException, IOException {
        Set<String> before = keys(records);
        work.done();
        Set<String> keys = keys(records);
        keys.removeAll(before);
        List<String> reports = records.texts(
                "select id from action_report where period_code = '2024' and institution = '" + institution + "'");
        keys.addAll(ofPeople(institution, records));
        keys.addAll(ofOtherPeriods(institution, records));
        String acuse = first(records, "select folio from delivery where institution = '" + institution + "'");
        String file = first(
                records,
                "select f.id from evidence_file f join action_report r on r.id = f.report_id where r.institution = '"
                        + institution + "' and r.period_code = '2024'");
        return new Things(institution, reports, keys, acuse, file);
    }

    private static String first(Records records, String query) {
        return records.texts(query).stream().findFirst().orElse(Refusal.ABSENT);
    }

    private static Set<String> keys(Records records) {
        return records.texts(KEY_COLUMNS).stream()
                .flatMap(column -> records.texts(column).stream())
                .filter(key -> key != null)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static List<String> ofPeople(String institution, Records records) {
        return records.texts(
                "select unnest(array[id, person])::text from membership where institution = '" + institution + "'");
    }

    /** One accepted report of a closed period and one of a sealed and published one, with their lineages. */
    private static List<String> ofOtherPeriods(String institution, Records records) {
        List<String> found = new ArrayList<>();
        for (String period : List.of("2022", "2023")) {
            found.addAll(records.texts("select unnest(array[id, lineage])::text from (select id, lineage from"
                    + " action_report where institution = '" + institution + "' and period_code = '" + period
                    + "' order by folio limit 1) one"));
        }
        return found;
    }
}
