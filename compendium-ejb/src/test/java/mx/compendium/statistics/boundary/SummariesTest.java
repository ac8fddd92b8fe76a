package mx.compendium.statistics.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import mx.compendium.ground.Database;
import mx.compendium.ground.DatabaseTest;
import mx.compendium.ground.Login;
import mx.compendium.ground.Wiring;
import mx.compendium.statistics.PeriodContent;
import mx.compendium.statistics.model.CountedMeasurement;
import mx.compendium.statistics.model.CountedReport;
import mx.compendium.statistics.store.ContentStore;
import mx.compendium.statistics.store.Counted;
import mx.compendium.statistics.store.Summaries;
import org.junit.jupiter.api.Test;

/** The summaries are what a count from scratch gives, whatever happened to the reports before. */
@DatabaseTest(demonstration = true)
class SummariesTest {

    private static final int ROUNDS = 12;
    private static final int EDITS = 25;
    private static final String ONE =
            "(select id from action_report where period_code = '2023' order by md5(id || '%d')" + " limit 1)";

    @Test
    void they_are_what_a_count_of_the_demonstration_gives(Database database) {
        same(database, "2022");
        same(database, "2023");
    }

    @Test
    void they_are_what_a_count_from_scratch_gives_after_any_edits(Database database) {
        Random random = new Random(20231126);
        for (int round = 0; round < ROUNDS; round++) {
            List<String> edits = new ArrayList<>();
            for (int edit = 0; edit < EDITS; edit++) {
                edits.addAll(edit(random));
            }
            database.doInTransaction(
                    em -> edits.forEach(sql -> em.createNativeQuery(sql).executeUpdate()));
            same(database, "2023");
        }
        assertThat(database.value("select count(*) from counted_report where period_code = '2023'"))
                .as("the edits did something")
                .isNotEqualTo("356");
    }

    @Test
    void a_corrected_edition_is_counted_beside_the_first_one(Database database) {
        List<List<String>> before = cells(database, "2022", 0);
        database.doInTransaction(em -> {
            Wiring wiring = new Wiring(em, Login.of("sub-admin", "administrator"));
            PeriodContent content =
                    wiring.bean(ContentStore.class).content("2022").orElseThrow();
            wiring.bean(Summaries.class).add(new Counted("2022", 2), CountedReport.of(content));
        });
        assertThat(cells(database, "2022", 2)).isEqualTo(before);
        assertThat(cells(database, "2022", 0)).isEqualTo(before);
    }

    /** A change of a report as any door makes it: its lists first or last, its row in the same transaction. */
    private static List<String> edit(Random random) {
        String one = ONE.formatted(random.nextInt(60));
        String touch = "update action_report set version = version + 1 where id = " + one;
        return switch (random.nextInt(11)) {
            case 0 -> List.of("update action_report set state = 'EXCLUDED', excluded_because = 'x' where id = " + one);
            case 1 -> List.of("update action_report set state = 'ACCEPTED' where id = " + one);
            case 2 -> List.of("update action_report set state = 'IN_REVIEW' where id = " + one);
            case 3 ->
                List.of("update action_report set principal_objective = " + (1 + random.nextInt(23)) + " where id = "
                        + one);
            case 4 -> List.of("update action_report set type = 'PROGRAM', national = not national where id = " + one);
            case 5 ->
                List.of("update action_report set aimed_at_girls_adolescents_women = not"
                        + " aimed_at_girls_adolescents_women, featured = not featured where id = " + one);
            case 6 ->
                List.of(
                        "insert into action_report_population values (" + one + ", 'FAMILIES') on conflict do nothing",
                        touch);
            case 7 -> List.of(touch, "delete from action_report_population where report_id = " + one);
            case 8 ->
                List.of("insert into action_report_state values (" + one + ", '09') on conflict do nothing", touch);
            case 9 ->
                List.of(
                        "insert into measurement select gen_random_uuid(), " + one
                                + ", coalesce(max(ordinal), 0) + 1, 'x',"
                                + " 'Atención', 'DIRECT', date '2022-0" + (1 + random.nextInt(9))
                                + "-01', date '2022-12-01', 9, 4, 5, null, null from measurement where report_id = "
                                + one,
                        touch);
            default -> List.of(touch, "delete from measurement where report_id = " + one + " and ordinal > 1");
        };
    }

    private static void same(Database database, String period) {
        List<CountedReport> reports =
                database.inTransaction(em -> CountedReport.of(new Wiring(em, Login.of("sub-admin", "administrator"))
                        .bean(ContentStore.class)
                        .content(period)
                        .orElseThrow()));
        assertThat(cells(database, period, 0)).isEqualTo(cells(reports));
        assertThat(measured(database, period)).isEqualTo(measured(reports));
    }

    private static List<List<String>> cells(Database database, String period, int version) {
        return database.rows("select population, territory, who, objective, type, reports, aimed from report_summary"
                + " where period_code = '" + period + "' and version = " + version + " order by 1, 2, 3, 4, 5");
    }

    private static List<List<String>> measured(Database database, String period) {
        return database.rows("select population, territory, who, objective, type, kind, measurements, total, by_sex,"
                + " by_sex_total, with_women, women, with_men, men, with_diversity, diversity, with_not_specified,"
                + " not_specified from measurement_summary where period_code = '" + period + "' and version = 0"
                + " order by 1, 2, 3, 4, 5, 6");
    }

    private static List<List<String>> cells(List<CountedReport> reports) {
        Map<List<String>, long[]> sums = new HashMap<>();
        for (CountedReport report : reports) {
            for (List<String> key : keys(report)) {
                long[] sum = sums.computeIfAbsent(key, any -> new long[2]);
                sum[0]++;
                sum[1] += report.aimed() ? 1 : 0;
            }
        }
        return inOrder(sums);
    }

    private static List<List<String>> measured(List<CountedReport> reports) {
        Map<List<String>, long[]> sums = new HashMap<>();
        for (CountedReport report : reports) {
            for (List<String> key : keys(report)) {
                report.measured().forEach(one -> add(one, key, sums));
            }
        }
        return inOrder(sums);
    }

    private static void add(CountedMeasurement one, List<String> key, Map<List<String>, long[]> sums) {
        List<String> kind = new ArrayList<>(key);
        kind.add(one.kind());
        long[] sum = sums.computeIfAbsent(kind, any -> new long[12]);
        sum[0]++;
        sum[1] += one.total();
        boolean bySex =
                one.women() != null || one.men() != null || one.diversity() != null || one.notSpecified() != null;
        sum[2] += bySex ? 1 : 0;
        sum[3] += bySex ? one.total() : 0;
        Long[] parts = {one.women(), one.men(), one.diversity(), one.notSpecified()};
        for (int part = 0; part < parts.length; part++) {
            sum[4 + 2 * part] += parts[part] == null ? 0 : 1;
            sum[5 + 2 * part] += parts[part] == null ? 0 : parts[part];
        }
    }

    private static List<List<String>> keys(CountedReport report) {
        List<List<String>> keys = new ArrayList<>();
        for (String population : report.populations()) {
            for (String territory : report.territories()) {
                for (String who : report.who()) {
                    keys.add(List.of(population, territory, who, "0", "*"));
                    keys.add(List.of(
                            population,
                            territory,
                            who,
                            String.valueOf(report.objective()),
                            report.type().name()));
                }
            }
        }
        return keys;
    }

    private static List<List<String>> inOrder(Map<List<String>, long[]> sums) {
        return sums.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(SummariesTest::compared))
                .map(entry -> {
                    List<String> row = new ArrayList<>(entry.getKey());
                    for (long value : entry.getValue()) {
                        row.add(String.valueOf(value));
                    }
                    return row;
                })
                .toList();
    }

    private static int compared(List<String> one, List<String> other) {
        for (int place = 0; place < one.size(); place++) {
            int order = place == 3
                    ? Integer.compare(Integer.parseInt(one.get(3)), Integer.parseInt(other.get(3)))
                    : one.get(place).compareTo(other.get(place));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }
}
