package mx.compendium.whole;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** Looks at every answer and at what the database says afterwards, and keeps what must not be. */
final class Judge {

    /** Their rows tell that something was asked, or change by themselves when their time comes. */
    private static final String TOLD = "^(audit_|flyway_|done_operation|mail$|reminder$)";

    private static final String BEING_MADE =
            "select id::text from publication_document where state in ('REQUESTED', 'RUNNING')";

    private static final String TABLES = "select string_agg('select ''' || table_name || ' '' ||"
            + " md5(coalesce(string_agg(md5(t::text), '''' order by md5(t::text)), '''')) from ' || table_name || ' t', '"
            + " union all ') from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'"
            + " and table_name !~ '" + TOLD + "'";

    private final Records records;
    private final List<Canary> canaries;
    private final String digests;
    private final Set<String> findings = new ConcurrentSkipListSet<>();
    private Map<String, String> state;
    private final AtomicInteger requests = new AtomicInteger();
    private int refusals;

    Judge(Records records, List<Canary> canaries) {
        this.records = records;
        this.canaries = canaries;
        this.digests = records.texts(TABLES).get(0);
        this.state = digest();
    }

    /** An answer to somebody: nothing of another's in it, and no failure of ours. */
    HttpResponse<byte[]> hear(String what, Actor actor, HttpResponse<byte[]> answer) {
        requests.incrementAndGet();
        String words = Canary.words(answer);
        canaries.stream()
                .filter(canary -> !canary.mayBeHeardBy(actor, what) && canary.isHeardIn(words))
                .forEach(canary -> findings.add("LEAK " + what + " shows " + actor + " the " + canary.stage()
                        + " text of " + canary.institution()));
        expect(answer.statusCode() < 500, what + " as " + actor + " failed with " + answer.statusCode());
        return answer;
    }

    void expect(boolean held, String otherwise) {
        if (!held) {
            findings.add(otherwise);
        }
    }

    /** Nothing an institution has may be otherwise than when this was asked before. */
    void nothingChangedBy(String what) {
        Map<String, String> now = digest();
        String changed = now.keySet().stream()
                .filter(table -> !now.get(table).equals(state.get(table)))
                .collect(Collectors.joining(", "));
        expect(changed.isEmpty(), "CHANGE by what was refused or only read: " + what + " changed " + changed);
        state = now;
    }

    /** How many refusals and denials of everybody the trail holds. */
    Map<String, Long> told() {
        return counted("outcome <> 'DONE'");
    }

    /** How many lines of the trail tell of somebody. */
    long lines(Actor actor) {
        return counted("true").getOrDefault(actor.subject(), 0L);
    }

    private Map<String, Long> counted(String which) {
        return records
                .texts("select actor_sub || ' ' || count(*) from audit_line where " + which + " group by actor_sub")
                .stream()
                .map(line -> line.split(" ", -1))
                .collect(Collectors.toMap(line -> line[0], line -> Long.valueOf(line[1])));
    }

    void everyRefusalWasTold(String what, Map<String, Long> before, Map<Actor, Integer> refused) {
        Map<String, Long> now = told();
        refused.forEach((actor, count) -> {
            refusals += count;
            long told = now.getOrDefault(actor.subject(), 0L) - before.getOrDefault(actor.subject(), 0L);
            expect(told >= count, "UNTOLD " + what + " as " + actor + ": " + count + " refusals, " + told + " lines");
        });
    }

    int requests() {
        return requests.get();
    }

    int refusals() {
        return refusals;
    }

    Set<String> findings() {
        return findings;
    }

    private Map<String, String> digest() {
        waitForThePress();
        return records.texts(digests).stream()
                .map(line -> line.split(" ", -1))
                .collect(Collectors.toMap(line -> line[0], line -> line[1], (one, other) -> one, TreeMap::new));
    }

    /** What somebody ordered before is made meanwhile, and is nobody's doing now. */
    private void waitForThePress() {
        try {
            Waiting.until(() -> Optional.of(records.texts(BEING_MADE)).filter(List::isEmpty));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
