import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * Asks a running product for pages in turns, two rounds unmeasured and five measured, and tells for each the processor time of the
 * server and how often it answered: java PortalMeasure.java ADDRESS PID-OF-WILDFLY TIMES PATH… (304:PATH asks whether a page is
 * still so; GZIP=yes in the environment asks for packed bytes).
 */
public final class PortalMeasure {

    private static final int ROUNDS = 5;
    private static final int TICK = 10;
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    public static void main(String[] given) throws IOException, InterruptedException {
        int times = Integer.parseInt(given[2]);
        List<String> paths = Arrays.asList(given).subList(3, given.length);
        double[][] processor = new double[paths.size()][ROUNDS];
        double[][] often = new double[paths.size()][ROUNDS];
        long[] size = new long[paths.size()];
        for (int round = -2; round < ROUNDS; round++) {
            for (int place = 0; place < paths.size(); place++) {
                HttpRequest request = request(given[0], paths.get(place));
                long used = used(given[1]);
                long begun = System.nanoTime();
                for (int time = 0; time < times; time++) {
                    HttpResponse<byte[]> answer = CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray());
                    if (answer.statusCode() != (paths.get(place).startsWith("304:") ? 304 : 200)) {
                        throw new IllegalStateException(paths.get(place) + " answers " + answer.statusCode());
                    }
                    size[place] = answer.body().length;
                }
                if (round >= 0) {
                    often[place][round] = times * 1e9 / (System.nanoTime() - begun);
                    processor[place][round] = (double) (used(given[1]) - used) / times;
                }
            }
        }
        for (int place = 0; place < paths.size(); place++) {
            Arrays.sort(processor[place]);
            Arrays.sort(often[place]);
            System.out.printf(
                    "%-48s %7d bytes  CPU %.3f ms (%.3f to %.3f)  %.0f a second%n",
                    paths.get(place),
                    size[place],
                    processor[place][ROUNDS / 2],
                    processor[place][0],
                    processor[place][ROUNDS - 1],
                    often[place][ROUNDS / 2]);
        }
    }

    private static HttpRequest request(String address, String path) throws IOException, InterruptedException {
        boolean held = path.startsWith("304:");
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path.substring(held ? 4 : 0)));
        if ("yes".equals(System.getenv("GZIP"))) {
            request.header("Accept-Encoding", "gzip");
        }
        if (held) {
            HttpResponse<Void> first = CLIENT.send(request.build(), HttpResponse.BodyHandlers.discarding());
            request.header("If-None-Match", first.headers().firstValue("ETag").orElseThrow());
        }
        return request.build();
    }

    /** Milliseconds of processor a process has used, from Linux. */
    private static long used(String process) throws IOException {
        String stat = Files.readString(Path.of("/proc", process, "stat"));
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) * TICK;
    }
}
