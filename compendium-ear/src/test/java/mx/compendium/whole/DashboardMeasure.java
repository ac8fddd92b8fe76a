package mx.compendium.whole;

import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/**
 * What the overview of a period, the records behind a number and the list of reports cost at each size of the data, beside an empty
 * page of the same server; prints Markdown. Started by {@code src/test/measure/dashboard.sh}.
 */
final class DashboardMeasure {

    private static final int TIMES = Integer.getInteger("compendium.measure.times", 20);
    private static final int ROUNDS = 5;
    private static final int VIEWERS = 2;
    private static final int FIRST = 2001;
    private static final int YEARS = Integer.getInteger("compendium.measure.years", 10);
    private static final int A_YEAR = 67_640;
    private static final int LARGEST = 35_600;
    private static final int LARGER = 3_560;
    private static final String EMPTY = "/app/signed-in.xhtml";

    private final CpuTime cpu = new CpuTime(Product.plan());
    private final SqlCount sql = new SqlCount();
    private final String token = Rest.as("ejecutiva.unidad").token();
    private final HttpClient client = HttpClient.newHttpClient();

    private DashboardMeasure() {}

    public static void main(String[] arguments) throws Exception {
        Product.start();
        try {
            new DashboardMeasure().measure();
        } finally {
            Product.stop();
        }
    }

    private void measure() throws Exception {
        Map<String, String> pages = new LinkedHashMap<>();
        of("2023", "356", pages);
        tell("356 reports", pages);
        System.out.printf("%n3,560 added in %s%n", LargeData.add(1991, 1991, LARGER));
        System.out.printf("35,600 added in %s%n", LargeData.add(1992, 1991, LARGEST));
        for (int year = FIRST; year < FIRST + YEARS; year++) {
            System.out.printf("67,640 added in %s%n", LargeData.add(year, FIRST, A_YEAR));
        }
        LargeData.analyse();
        of("1991", "3,560", pages);
        of("1992", "35,600", pages);
        of(String.valueOf(FIRST + YEARS - 1), "67,640 of %,d".formatted(YEARS * A_YEAR), pages);
        tell("all of them", pages);
    }

    private static void of(String period, String size, Map<String, String> pages) {
        pages.put("overview, " + size, "/app/figures/dashboard.xhtml?period=" + period);
        pages.put(
                "overview of a group, " + size, "/app/figures/dashboard.xhtml?group=EF&type=PROGRAM&period=" + period);
        pages.put(
                "overview of a state and a population, " + size,
                "/app/figures/dashboard.xhtml?territory=16&population=WOMEN&period=" + period);
        pages.put(
                "records of three objectives, " + size,
                "/app/figures/selection.xhtml?objective=1,7,15&period=" + period);
        pages.put("list of reports, " + size, "/app/action/list.xhtml?period=" + period);
    }

    /** Rounds take turns, so that what else the machine does meets all of them alike. */
    private void tell(String when, Map<String, String> pages) throws Exception {
        Map<String, List<Load>> loads = new LinkedHashMap<>();
        Map<String, String> all = new LinkedHashMap<>(Map.of("empty page", EMPTY));
        all.putAll(pages);
        for (int round = 0; round <= ROUNDS; round++) {
            for (Map.Entry<String, String> page : all.entrySet()) {
                Load load = Load.of(viewers(page.getValue()), TIMES, cpu);
                if (round > 0) {
                    loads.computeIfAbsent(page.getKey(), any -> new ArrayList<>())
                            .add(load);
                }
            }
        }
        System.out.println(
                "\n" + when + "\n\n| page | SQL | buffers | CPU ms WildFly | CPU ms PostgreSQL | CPU in empty pages"
                        + " | wall ms p50 | p95 | KB |\n|---|---|---|---|---|---|---|---|---|");
        Load empty = Load.all(loads.get("empty page"));
        for (Map.Entry<String, List<Load>> one : loads.entrySet()) {
            sql.reset();
            int size = read(all.get(one.getKey())).body().length;
            SqlCount.Sent sent = sql.sent();
            String[] cells = Load.all(one.getValue()).row(one.getKey(), empty).split("\\|", 3);
            System.out.printf("|%s| %d | %d |%s %d |%n", cells[1], sent.calls(), sent.buffers(), cells[2], size / 1024);
        }
    }

    private List<Callable<?>> viewers(String address) {
        return Collections.nCopies(VIEWERS, () -> read(address));
    }

    private HttpResponse<byte[]> read(String address) throws Exception {
        HttpResponse<byte[]> answer = client.send(
                Rest.to(Product.address() + address, token)
                        .header("Accept-Encoding", "gzip")
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(address + " is answered " + answer.statusCode());
        }
        return answer;
    }
}
