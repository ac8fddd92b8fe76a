package mx.compendium.whole;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a save of one field costs while twenty people write, beside an empty call of the interface and the same rows written
 * by plain JDBC; prints Markdown. Started by {@code src/test/measure/save.sh}.
 */
final class SaveMeasure {

    private static final int EDITORS = 20;
    private static final int TIMES = Integer.getInteger("compendium.measure.times", 200);
    static final List<String> LIAISONS = List.of(
            "inm",
            "comar",
            "conapo",
            "sipinna",
            "conavim",
            "cnb",
            "conapred",
            "ceav",
            "amexcid",
            "stps",
            "sep",
            "inea",
            "salud",
            "imss",
            "bienestar",
            "sndif",
            "inmujeres",
            "inpi",
            "imjuve",
            "shcp");

    private final CpuTime cpu = new CpuTime(Product.plan());
    private final List<Rest> people = new ArrayList<>();
    private final List<String> reports = new ArrayList<>();

    private SaveMeasure() {
        for (String code : LIAISONS) {
            Rest rest = Rest.as("enlace." + code);
            people.add(rest);
            reports.add(Drafts.begin(rest, "Acción que escriben muchas personas"));
        }
    }

    public static void main(String[] arguments) throws Exception {
        Product.start();
        try {
            new SaveMeasure().measure();
        } finally {
            Product.stop();
        }
    }

    private void measure() throws Exception {
        List<Callable<?>> empty = each(person -> () -> people.get(person).read("/me"));
        List<Callable<?>> own = each(person -> new FieldWriter(people.get(person), reports.get(person), "results"));
        List<Callable<?>> one = each(person ->
                new FieldWriter(people.get(0), reports.get(0), "measurements.m%02d.counted".formatted(person + 1)));
        for (List<Callable<?>> warm : List.of(empty, own, one)) {
            Load.of(warm, TIMES, cpu);
        }
        SqlCount sql = new SqlCount();
        Load calls = Load.of(empty, TIMES, cpu);
        sql.reset();
        Load saves = Load.of(own, TIMES, cpu);
        tell(sql);
        Load meeting = Load.of(one, TIMES, cpu);
        List<PlainWriter> plain = reports.stream().map(PlainWriter::new).toList();
        Load.of(plain, TIMES, cpu);
        Load rows = Load.of(plain, TIMES, cpu);
        plain.forEach(PlainWriter::close);
        tell(calls, saves, meeting, rows);
    }

    private static List<Callable<?>> each(IntFunction<Callable<?>> act) {
        return IntStream.range(0, EDITORS).<Callable<?>>mapToObj(act).toList();
    }

    private static void tell(SqlCount sql) {
        int saves = EDITORS * TIMES;
        System.out.println("\n| statement | per save |\n|---|---|");
        sql.sentAtLeast(saves / 2)
                .forEach((statement, calls) -> System.out.printf(
                        "| `%s` | %.2f |%n",
                        statement.substring(0, Math.min(90, statement.length())), (double) calls / saves));
    }

    private static void tell(Load calls, Load saves, Load meeting, Load rows) {
        System.out.println("\n" + EDITORS + " at once, " + TIMES + " times each\n");
        System.out.println("| act | CPU ms WildFly | CPU ms PostgreSQL | CPU in calls | wall ms p50 | p95 |");
        System.out.println("|---|---|---|---|---|---|");
        Stream.of(
                        calls.row("`GET /me`", calls),
                        saves.row("save of a field, each in a report of their own", calls),
                        meeting.row("save of a field, all in one report", calls),
                        rows.row("the same rows by plain JDBC", calls))
                .forEach(System.out::println);
    }
}
