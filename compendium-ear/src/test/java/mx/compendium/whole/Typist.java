package mx.compendium.whole;

import jakarta.json.JsonObject;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/**
 * Somebody who saves without pause: a field of their own, and one a colleague writes too. Now and then they press twice.
 * Ends when the server no longer answers.
 */
final class Typist implements Runnable {

    static final String SHARED = "summary";
    private static final int SELDOM = 8;
    private static final int OK = 200;
    private static final int CLIENT_ERROR = 400;
    private static final int SERVER_ERROR = 500;

    private final String liaison;
    private final String person;
    private final String report;
    private final String own;
    private final SaveJournal journal;
    private final Random random;
    private final Map<String, Integer> revisions = new HashMap<>();
    private Rest rest;
    private Save last;

    Typist(String liaison, String report, String own, SaveJournal journal, long seed) {
        this.liaison = liaison;
        this.rest = Rest.as(liaison);
        this.person = rest.read("/me").getString("sub");
        this.report = report;
        this.own = own;
        this.journal = journal;
        this.random = new Random(seed);
    }

    /** Anew now and then: many rounds last longer than a token lives. */
    void signIn() {
        rest = Rest.as(liaison);
    }

    @Override
    public void run() {
        boolean answered = true;
        while (answered) {
            answered = write();
        }
    }

    private boolean write() {
        String path = random.nextInt(2) == 0 ? own : SHARED;
        UUID operation = UUID.randomUUID();
        int base = revisions.getOrDefault(path, 0);
        last = new Save(operation, person, report, path, path + ", " + operation, base);
        journal.sends(last);
        boolean twice = path.equals(own) && random.nextInt(SELDOM) == 0;
        return twice ? sendTwice(last) : send(last);
    }

    private boolean sendTwice(Save save) {
        CompletableFuture<Boolean> other = CompletableFuture.supplyAsync(() -> send(save));
        boolean answered = send(save);
        return other.join() && answered;
    }

    /** Sends once more, as it was, what nobody answered. */
    void repeat() {
        if (journal.open().contains(last)) {
            send(last);
        }
    }

    private boolean send(Save save) {
        try {
            HttpResponse<byte[]> answer = rest.patch(save.address(), save.body());
            if (answer.statusCode() >= CLIENT_ERROR && answer.statusCode() < SERVER_ERROR) {
                throw new AssertionError(save + " was refused: " + Rest.text(answer));
            }
            if (answer.statusCode() == OK) {
                hear(save, Rest.json(answer));
                return true;
            }
        } catch (UncheckedIOException noAnswer) {
            journal.heardNothing(save);
            return false;
        }
        journal.heardNothing(save);
        return false;
    }

    private synchronized void hear(Save save, JsonObject answer) {
        JsonObject taken = answer.getJsonObject("revisions");
        if (taken.containsKey(save.path())) {
            journal.heardTaken(save, taken.getInt(save.path()));
            revisions.put(save.path(), taken.getInt(save.path()));
        } else {
            journal.heardConflict(save);
            JsonObject conflict = answer.getJsonArray("conflicts").getJsonObject(0);
            revisions.put(save.path(), conflict.getInt("theirRevision"));
        }
    }
}
