package mx.compendium.whole;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Tries every address as everybody with own, foreign and absent keys. What may change something is sent only where it must be refused. */
final class Walk {

    private final List<WhoMay> table;
    private final List<Actor> actors;
    private final List<Things> all;
    private final Asking asking;
    private final Judge judge;

    Walk(List<WhoMay> table, List<Actor> actors, List<Things> all, Asking asking, Judge judge) {
        this.table = table;
        this.actors = actors;
        this.all = all;
        this.asking = asking;
        this.judge = judge;
    }

    void everyAddress() {
        List<WhoMay> addresses = table.stream().filter(row -> !row.isAction()).toList();
        addresses.stream().filter(WhoMay::isReading).forEach(this::tries);
        judge.nothingChangedBy("reading");
        addresses.stream().filter(row -> !row.isReading()).forEach(row -> {
            tries(row);
            judge.nothingChangedBy(row.toString());
        });
    }

    private void tries(WhoMay row) {
        Map<String, Long> before = judge.told();
        Map<Actor, Integer> refused = new ConcurrentHashMap<>();
        actors.parallelStream().forEach(actor -> refused.put(actor, tries(row, actor)));
        judge.everyRefusalWasTold(row.toString(), before, refused);
    }

    private int tries(WhoMay row, Actor actor) {
        if (!row.allows(actor)) {
            return isKeptOut(row, actor);
        }
        if (row.own() && actor.isOfInstitution()) {
            return seesOnlyOwn(row, actor);
        }
        if (row.isReading()) {
            reads(row, actor);
        }
        return 0;
    }

    /** Who has not signed in is asked to; who has another role is denied. */
    private int isKeptOut(WhoMay row, Actor actor) {
        for (String key : List.of(all.get(0).reports().get(0), Refusal.ABSENT)) {
            int status = ask(row, actor, asking.address(row, all.get(0), key)).statusCode();
            boolean out = actor.signedIn() ? status == 403 : status == 401 || (status == 302 && !row.isOfApi());
            judge.expect(out, "OPEN " + row + " answers " + actor + " with " + status);
        }
        return actor.signedIn() ? 2 : 0;
    }

    private int seesOnlyOwn(WhoMay row, Actor actor) {
        int refused = all.stream()
                .filter(things -> !things.institution().equals(actor.institution()))
                .mapToInt(others -> seesNothingOf(others, row, actor))
                .sum();
        opensOwn(row, actor);
        return refused;
    }

    /** Everything of others, whatever it is a key of, is as what does not exist. */
    private int seesNothingOf(Things others, WhoMay row, Actor actor) {
        Refusal absent = Refusal.of(ask(row, actor, asking.address(row, others, Refusal.ABSENT)));
        judge.expect(absent.status() >= 400, "OPEN " + row + " has something absent for " + actor);
        List<String> addresses = others.keys().stream()
                .flatMap(key -> addresses(row, others, key).stream())
                .toList();
        for (String address : addresses) {
            Refusal refusal = Refusal.of(ask(row, actor, address));
            judge.expect(
                    refusal.equals(absent), "TELLS APART " + row + " as " + actor + ": " + absent.differsFrom(refusal));
        }
        return addresses.size() + 1;
    }

    private List<String> addresses(WhoMay row, Things others, String key) {
        if (Asking.keys(row) < 2) {
            return List.of(asking.address(row, others, key));
        }
        List<String> found = new ArrayList<>();
        for (Things outer : all) {
            outer.reports().forEach(report -> found.add(asking.address(row, others, report, key)));
        }
        return found;
    }

    /** Without this, an address that answers nobody would pass. */
    private void opensOwn(WhoMay row, Actor actor) {
        if (row.isReading() && !actor.institution().isEmpty()) {
            Set<String> keys = own(actor).keys();
            boolean opens = keys.stream()
                    .anyMatch(key -> ask(row, actor, asking.address(row, own(actor), key))
                                    .statusCode()
                            == 200);
            judge.expect(opens || Asking.keys(row) > 1, "SHUT " + row + " opens nothing of their own for " + actor);
        }
    }

    private void reads(WhoMay row, Actor actor) {
        ask(row, actor, asking.search(row, foreign(actor)));
        boolean byKey = !row.who().contains("anybody")
                && ask(row, actor, asking.address(row, all.get(0), Refusal.ABSENT))
                                .statusCode()
                        != 200;
        for (Things things : all) {
            things.keys().stream()
                    .limit(byKey ? Integer.MAX_VALUE : 1)
                    .forEach(key -> mayAsk(row, actor, asking.address(row, things, key)));
        }
    }

    private void mayAsk(WhoMay row, Actor actor, String address) {
        int status = ask(row, actor, address).statusCode();
        judge.expect(status != 401 && status != 403, "SHUT " + row + " answers " + actor + " with " + status);
    }

    private Things own(Actor actor) {
        return all.stream()
                .filter(things -> things.institution().equals(actor.institution()))
                .findFirst()
                .orElseThrow();
    }

    private Things foreign(Actor actor) {
        return all.stream()
                .filter(things -> !things.institution().equals(actor.institution()))
                .findFirst()
                .orElseThrow();
    }

    private HttpResponse<byte[]> ask(WhoMay row, Actor actor, String address) {
        return judge.hear(row.toString(), actor, Asking.send(actor, row, address));
    }
}
