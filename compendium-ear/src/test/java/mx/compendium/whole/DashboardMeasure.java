package mx.compendium.whole;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * What the overview of a period, the records behind a number, lists, the form and the public search cost at each size of the data,
 * beside an empty page of the same server and the same SQL by plain JDBC; prints Markdown. Started by
 * {@code src/test/measure/dashboard.sh}.
 */
final class DashboardMeasure {

    private static final int TIMES = Integer.getInteger("compendium.measure.times", 20);
    /** Rounds that are not counted: a server still translates itself what it has not done often, as grouping the digits of large numbers. */
    private static final int WARM = 5;

    private static final int ROUNDS = 5;
    private static final int VIEWERS = 2;
    private static final int FIRST = 2001;
    private static final int YEARS = Integer.getInteger("compendium.measure.years", 10);
    private static final int A_YEAR = 67_640;
    private static final int LARGEST = 35_600;
    private static final int LARGER = 3_560;
    private static final int CALM = 30;
    private static final String EMPTY = "empty page";

    private final CpuTime cpu = new CpuTime(Product.plan());
    private final SqlCount sql = new SqlCount();
    private final AtomicInteger turn = new AtomicInteger();
    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, Asked> pages = new LinkedHashMap<>();
    private final Asked viewer = new Asked(Rest.as("ejecutiva.unidad").token(), null, "");

    private DashboardMeasure() {}

    /**
     * A page and how it is asked for.
     *
     * @param token of who asks; nobody when empty
     * @param held the tag of what the asker holds already
     */
    private record Asked(String token, @Nullable String held, String address) {

        Asked at(String other) {
            return new Asked(token, held, other);
        }
    }

    /** What one page took in each round, and the same SQL without us. */
    private record Taken(List<Load> page, List<Load> plain) {}

    public static void main(String[] arguments) throws Exception {
        Product.start();
        try {
            new DashboardMeasure().measure();
        } finally {
            Product.stop();
        }
    }

    private void measure() throws Exception {
        pages.put(EMPTY, viewer.at("/app/signed-in.xhtml"));
        screens("2023", "356");
        form();
        search("356");
        tell("356 reports");
        if (YEARS > 0) {
            measureMore();
        }
    }

    private void measureMore() throws Exception {
        pages.keySet().removeIf(name -> name.startsWith("search"));
        System.out.printf("%n3,560 added in %s%n", LargeData.add(1991, 1991, LARGER));
        System.out.printf("35,600 added in %s%n", LargeData.add(1992, 1991, LARGEST));
        for (int year = FIRST; year < FIRST + YEARS; year++) {
            System.out.printf("67,640 added in %s%n", LargeData.add(year, FIRST, A_YEAR));
        }
        System.out.printf("all of them published in %s%n", LargeData.publish());
        LargeData.analyse();
        screens("1991", "3,560");
        screens("1992", "35,600");
        screens(String.valueOf(FIRST + YEARS - 1), "67,640 of %,d".formatted(YEARS * A_YEAR));
        search("%,d".formatted(YEARS * A_YEAR + LARGEST + LARGER));
        tell("all of them");
    }

    private void screens(String period, String size) {
        pages.put("overview, " + size, viewer.at("/app/figures/dashboard.xhtml?period=" + period));
        pages.put(
                "overview of a group, " + size,
                viewer.at("/app/figures/dashboard.xhtml?group=EF&type=PROGRAM&period=" + period));
        pages.put(
                "overview of a state and a population, " + size,
                viewer.at("/app/figures/dashboard.xhtml?territory=16&population=WOMEN&period=" + period));
        pages.put(
                "records of three objectives, " + size,
                viewer.at("/app/figures/selection.xhtml?objective=1,7,15&period=" + period));
        pages.put("list of reports, " + size, viewer.at("/app/action/list.xhtml?period=" + period));
        pages.put("sheet of a period, " + size, viewer.at("/app/period/sheet.xhtml?period=" + period));
        pages.put("who is missing, " + size, viewer.at("/app/period/missing.xhtml?period=" + period));
        pages.put("pace of a period, " + size, viewer.at("/app/period/pace.xhtml?period=" + period));
    }

    private void form() {
        Rest liaison = Rest.as("enlace.inm");
        String report = Drafts.begin(liaison, "Acción que alguien escribe");
        pages.put("form of a report", new Asked(liaison.token(), null, "/app/action/edit.xhtml?id=" + report));
    }

    private void search(String size) throws Exception {
        Asked nobody = new Asked("", null, "");
        pages.put("search «michoacan salud ninas», " + size, nobody.at("/actions?edition=all&q=michoacan+salud+ninas"));
        pages.put("search «retorno», " + size, nobody.at("/actions?edition=all&q=retorno"));
        pages.put("search by objective and state, " + size, nobody.at("/actions?edition=all&objective=7&state=16"));
        pages.put("search of everything, " + size, nobody.at("/actions?edition=all"));
        pages.put("304 of the public home", new Asked("", settled(nobody.at("/")), "/"));
    }

    /** The tag of a page once the documents of a new product are made and it has not changed for a while. */
    private String settled(Asked page) throws Exception {
        String tag = "";
        for (int calm = 0; calm < CALM; calm++) {
            String now = read(page).headers().firstValue("ETag").orElseThrow();
            calm = now.equals(tag) ? calm : 0;
            tag = now;
            Thread.sleep(1_000);
        }
        return tag;
    }

    /** Rounds take turns, so that what else the machine does meets all of them alike. */
    private void tell(String when) throws Exception {
        Map<String, Taken> taken = new LinkedHashMap<>();
        Map<String, List<SentSql.Reading>> sent = new LinkedHashMap<>();
        for (Map.Entry<String, Asked> page : pages.entrySet()) {
            taken.put(page.getKey(), new Taken(new ArrayList<>(), new ArrayList<>()));
            sent.put(page.getKey(), SentSql.of(() -> read(page.getValue())));
        }
        for (int round = 0; round < WARM + ROUNDS; round++) {
            for (Map.Entry<String, Asked> page : pages.entrySet()) {
                Load load = Load.of(Collections.nCopies(VIEWERS, () -> read(page.getValue())), TIMES, cpu);
                Load plain = PlainReader.load(sent.get(page.getKey()), VIEWERS, TIMES, cpu);
                if (round >= WARM) {
                    taken.get(page.getKey()).page().add(load);
                    taken.get(page.getKey()).plain().add(plain);
                }
            }
        }
        System.out.println("\n" + when + "\n\n| page | SQL | buffers | CPU ms WildFly | CPU ms PostgreSQL"
                + " | CPU ms of the same SQL by JDBC | CPU in (JDBC + empty page) | wall ms p50 | p95 | KB |\n"
                + "|---|---|---|---|---|---|---|---|---|---|");
        Load empty = Load.all(taken.get(EMPTY).page());
        for (Map.Entry<String, Taken> one : taken.entrySet()) {
            row(
                    one.getKey(),
                    Load.all(one.getValue().page()),
                    Load.all(one.getValue().plain()),
                    empty);
        }
    }

    private void row(String name, Load page, Load plain, Load empty) throws Exception {
        sql.reset();
        int size = read(pages.get(name)).body().length;
        SqlCount.Sent sent = sql.sent();
        System.out.printf(
                "| %s | %d | %d | %.1f | %.1f | %.1f | %.2f | %.1f | %.1f | %d |%n",
                name,
                sent.calls(),
                sent.buffers(),
                page.server() * 1_000 / page.nanos().size(),
                page.database() * 1_000 / page.nanos().size(),
                plain.cpu(),
                page.cpu() / (plain.cpu() + empty.cpu()),
                page.percentile(50),
                page.percentile(95),
                size / 1024);
    }

    /** No public page is asked for twice by the same address, so that none is sent from memory; what is held is. */
    private HttpResponse<byte[]> read(Asked page) throws Exception {
        String address = page.address().startsWith("/actions")
                ? page.address() + "&turn=" + turn.incrementAndGet()
                : page.address();
        HttpRequest.Builder request = page.token().isEmpty()
                ? HttpRequest.newBuilder(URI.create(Product.address() + address))
                : Rest.to(Product.address() + address, page.token());
        if (page.held() != null) {
            request.header("If-None-Match", page.held());
        }
        HttpResponse<byte[]> answer =
                client.send(request.header("Accept-Encoding", "gzip").build(), HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != (page.held() == null ? 200 : 304)) {
            throw new IllegalStateException(address + " is answered " + answer.statusCode());
        }
        return answer;
    }
}
