package mx.compendium.whole;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The statements the product sent, with their values, read from PostgreSQL's log; it must have been started with its collector of
 * logs.
 */
final class SentSql {

    private static final Pattern SENT = Pattern.compile("execute [^:]+: (.*)", Pattern.DOTALL);
    private static final Pattern READING =
            Pattern.compile("[\\s(]*(select|with)\\b.*", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern PLACE = Pattern.compile("\\$(\\d+)");
    private static final Pattern VALUE = Pattern.compile("\\$\\d+ = (NULL|'((?:[^']|'')*)')");

    /**
     * One that reads.
     *
     * @param sql with a question mark for each value
     * @param values as PostgreSQL writes them
     */
    record Reading(String sql, List<@Nullable String> values) {}

    private SentSql() {}

    /** What reads, of all that is sent while the act is done. */
    static List<Reading> of(Callable<?> act) throws Exception {
        long before = lines().size();
        set("all");
        try {
            act.call();
        } finally {
            set("none");
        }
        return lines().stream()
                .skip(before)
                .map(SentSql::reading)
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable Reading reading(JsonObject line) {
        Matcher sent = SENT.matcher(line.getString("message", ""));
        if (!"compendium".equals(line.getString("user", "")) || !sent.matches()) {
            return null;
        }
        String sql = sent.group(1);
        return READING.matcher(sql).matches() ? new Reading(marked(sql), values(line.getString("detail", ""))) : null;
    }

    private static String marked(String sql) {
        return PLACE.matcher(sql.replace("?", "??")).replaceAll("?");
    }

    private static List<@Nullable String> values(String detail) {
        List<@Nullable String> values = new ArrayList<>();
        Matcher value = VALUE.matcher(detail);
        while (value.find()) {
            values.add(value.group(2) == null ? null : value.group(2).replace("''", "'"));
        }
        return values;
    }

    private static void set(String what) throws InterruptedException {
        try (Connection connection = DriverManager.getConnection(
                        Product.environment().get("COMPENDIUM_DB_URL"),
                        "postgres",
                        LocalSecret.of(Product.plan(), "postgres.superuser.password"));
                Statement statement = connection.createStatement()) {
            statement.execute("alter system set log_statement = '" + what + "'");
            statement.execute("select pg_reload_conf()");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        Thread.sleep(1_000); // every connection reads it before its next statement
    }

    private static List<JsonObject> lines() {
        try (Stream<Path> files = Files.list(Product.plan().directory().resolve("postgres/log"))) {
            List<JsonObject> lines = new ArrayList<>();
            for (Path file : files.filter(one -> one.toString().endsWith(".json"))
                    .sorted(Comparator.naturalOrder())
                    .toList()) {
                for (String line : Files.readAllLines(file)) {
                    lines.add(Json.createReader(new StringReader(line)).readObject());
                }
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
