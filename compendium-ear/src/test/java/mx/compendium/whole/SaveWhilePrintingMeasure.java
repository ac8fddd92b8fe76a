package mx.compendium.whole;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * What a save of one field takes while a Compendio General is made beside it, against the same without, in rounds that take
 * turns; prints Markdown. Started by {@code src/test/measure/save-while-printing.sh}.
 */
final class SaveWhilePrintingMeasure {

    private static final int TIMES = Integer.getInteger("compendium.measure.times", 60);
    private static final Duration PAUSE = Duration.ofMillis(Integer.getInteger("compendium.measure.pause", 250));
    private static final int ROUNDS = 5;
    private static final String BOOK = "/app/template/preview?period=2022&document=compendium&version=0";

    private final CpuTime cpu = new CpuTime(Product.plan());
    private final Rest unit = Rest.as("admin.unidad");
    private final List<FieldWriter> editors = new ArrayList<>();

    private SaveWhilePrintingMeasure() {
        for (String code : SaveMeasure.LIAISONS) {
            Rest liaison = Rest.as("enlace." + code);
            editors.add(new FieldWriter(liaison, Drafts.begin(liaison, "Acción que se escribe"), "results"));
        }
    }

    public static void main(String[] arguments) throws Exception {
        Product.start();
        try {
            new SaveWhilePrintingMeasure().measure();
        } finally {
            Product.stop();
        }
    }

    private void measure() throws Exception {
        Waiting.until(this::documents);
        saves();
        beside(new ArrayList<>());
        List<Load> without = new ArrayList<>();
        List<Load> with = new ArrayList<>();
        System.out.println("\n" + editors.size() + " editors, " + TIMES + " saves each with " + PAUSE.toMillis()
                + " ms behind each; wall times in ms\n");
        System.out.println(
                "| round | CPU s | p50 | p95 | slowest | books made | CPU s | p50 | p95 | slowest | ratio of p95 |");
        System.out.println("|---|---|---|---|---|---|---|---|---|---|---|");
        for (int round = 1; round <= ROUNDS; round++) {
            without.add(saves());
            int books = beside(with);
            tell(String.valueOf(round), String.valueOf(books), without.get(round - 1), with.get(round - 1));
        }
        tell("all", "", Load.all(without), Load.all(with));
    }

    /** There when the press has nothing left to do: it takes the bundle last. */
    private Optional<Integer> documents() {
        int status = unit.get("/editions/2022/documents/bundle.zip").statusCode();
        return status == 200 ? Optional.of(status) : Optional.empty();
    }

    private Load saves() throws Exception {
        return Load.of(editors, TIMES, PAUSE, cpu);
    }

    /** Adds what saves took while one book was made after the other; tells how many were begun. */
    private int beside(List<Load> loads) throws Exception {
        AtomicBoolean goOn = new AtomicBoolean(true);
        CompletableFuture<Integer> books = CompletableFuture.supplyAsync(() -> print(goOn));
        loads.add(saves());
        goOn.set(false);
        return books.get();
    }

    private int print(AtomicBoolean goOn) {
        int books = 0;
        while (goOn.get()) {
            HttpResponse<byte[]> book = unit.screen(BOOK);
            if (book.statusCode() != 200) {
                throw new AssertionError("no book: " + book.statusCode());
            }
            books++;
        }
        return books;
    }

    private static void tell(String round, String books, Load without, Load with) {
        System.out.printf(
                "| %s | %.1f | %.0f | %.0f | %.0f | %s | %.1f | %.0f | %.0f | %.0f | %.2f |%n",
                round,
                without.server() + without.database(),
                without.percentile(50),
                without.percentile(95),
                without.slowest(),
                books,
                with.server() + with.database(),
                with.percentile(50),
                with.percentile(95),
                with.slowest(),
                with.percentile(95) / without.percentile(95));
    }
}
