package mx.compendium.whole;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/**
 * Runs every action of every page as everybody, each with the state of a view of their own: on pages that are not theirs,
 * with buttons they are not shown, with another's keys in the address and in what is sent.
 */
final class Screens {

    /** Open, closed and published. */
    private static final List<String> PERIODS = List.of("2024", "2023", "2022");

    private static final String OPERATION = "operationId";
    private static final String STATE = "jakarta.faces.ViewState";
    private static final Pattern NONCE = Pattern.compile("csp\\.init\\('([^']+)'");
    private static final String KEY = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    /** A form as somebody got it, and what pressing its button would send. */
    private record Form(String address, Map<String, String> sent) {

        Form with(UnaryOperator<String> change) {
            Map<String, String> changed = new TreeMap<>();
            sent.forEach((name, value) ->
                    changed.put(change.apply(name), name.equals(OPERATION) ? value : change.apply(value)));
            return new Form(change.apply(address), changed);
        }

        Form at(String other) {
            return new Form(other, sent);
        }

        /** Each time another act: the same one sent again would only be answered again. */
        String body() {
            Map<String, String> now = new TreeMap<>(sent);
            now.replace(OPERATION, UUID.randomUUID().toString());
            return now.entrySet().stream()
                    .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                    .reduce((one, other) -> one + "&" + other)
                    .orElse("");
        }

        private static String encoded(String text) {
            return URLEncoder.encode(text, StandardCharsets.UTF_8);
        }
    }

    private final List<WhoMay> table;
    private final List<Actor> actors;
    private final List<Things> all;
    private final Judge judge;
    private final Map<Actor, Optional<String>> states = new HashMap<>();

    Screens(List<WhoMay> table, List<Actor> actors, List<Things> all, Judge judge) {
        this.table = table;
        this.actors = actors;
        this.all = all;
        this.judge = judge;
    }

    /** Everything that must not work. */
    void everyAction() {
        table.stream().filter(WhoMay::isAction).forEach(row -> {
            Map<String, Long> before = judge.told();
            Map<Actor, Integer> refused = new LinkedHashMap<>();
            actors.forEach(actor -> refused.put(actor, tries(row, actor)));
            judge.everyRefusalWasTold(row.toString(), before, refused);
            judge.nothingChangedBy(row.toString());
        });
    }

    private int tries(WhoMay row, Actor actor) {
        if (!page(row).allows(actor)) {
            return isKeptOut(row, actor);
        }
        if (!row.allows(actor)) {
            forms(row, actor).limit(1).forEach(form -> post(row, actor, form));
            return 0;
        }
        return actor.isOfInstitution() ? reachesNothingOfOthers(row, actor) : 0;
    }

    private WhoMay page(WhoMay row) {
        return table.stream()
                .filter(one -> !one.isAction() && one.path().equals(row.path()))
                .findFirst()
                .orElseThrow();
    }

    /** Also with the state of a view that is theirs. */
    private int isKeptOut(WhoMay row, Actor actor) {
        Map<String, String> sent = new TreeMap<>(Map.of("form", "form", "form:" + row.component(), ""));
        state(actor).ifPresent(state -> sent.put(STATE, state));
        int status = post(row, actor, new Form(row.path() + "?" + query(Refusal.ABSENT), sent))
                .statusCode();
        boolean out = actor.signedIn() ? status == 403 : status == 401 || status == 302;
        judge.expect(out, "OPEN " + row + " answers " + actor + " with " + status);
        return actor.signedIn() ? 1 : 0;
    }

    /** Of the first page with a form that they may open. */
    private Optional<String> state(Actor actor) {
        return states.computeIfAbsent(
                actor,
                one -> table.stream()
                        .filter(row -> row.isAction() && page(row).allows(actor))
                        .flatMap(row -> form(row, actor, row.path() + "?" + query(Refusal.ABSENT)).stream())
                        .map(form -> form.sent().get(STATE))
                        .findFirst());
    }

    /** Another's keys in the address, then in everything that is sent; both answered as with keys that nothing has. */
    private int reachesNothingOfOthers(WhoMay row, Actor actor) {
        Optional<Form> own = forms(row, actor).findFirst();
        judge.expect(
                !row.own() || own.isPresent() || actor.institution().isEmpty(),
                "SHUT " + row + " has no form for " + actor);
        int refused = 0;
        for (Things others : all) {
            if (own.isPresent() && !others.institution().equals(actor.institution())) {
                refused += row.own() ? reachesNothingByAddress(row, actor, own.get(), others) : 0;
                reachesNothingByFields(row, actor, own.get(), others);
            }
        }
        return refused;
    }

    private int reachesNothingByAddress(WhoMay row, Actor actor, Form own, Things others) {
        Refusal absent = Refusal.of(post(row, actor, own.at(row.path() + "?" + query(Refusal.ABSENT))));
        judge.expect(absent.status() >= 400, "OPEN " + row + " acts on what is absent for " + actor);
        others.keys()
                .forEach(key ->
                        alike(row, actor, absent, Refusal.of(post(row, actor, own.at(row.path() + "?" + query(key))))));
        return others.keys().size() + 1;
    }

    private void reachesNothingByFields(WhoMay row, Actor actor, Form own, Things others) {
        Form foreign = own.with(text -> text.replaceAll(KEY, Refusal.ABSENT)).at(own.address());
        if (!foreign.equals(own)) {
            Refusal absent = Refusal.of(post(row, actor, foreign));
            others.keys()
                    .forEach(key -> alike(
                            row,
                            actor,
                            absent,
                            Refusal.of(post(
                                    row,
                                    actor,
                                    own.with(text -> text.replaceAll(KEY, key)).at(own.address())))));
        }
    }

    private void alike(WhoMay row, Actor actor, Refusal absent, Refusal foreign) {
        judge.expect(
                foreign.equals(absent), "TELLS APART " + row + " as " + actor + ": " + absent.differsFrom(foreign));
    }

    /** Without this, forms that do nothing would pass: every action is run by who may, and those the trail does not tell of are named. */
    List<WhoMay> actionsThatLeaveNoTrace(List<Actor> more) {
        return table.stream()
                .filter(WhoMay::isAction)
                .filter(row -> Stream.concat(actors.stream(), more.stream())
                        .filter(row::allows)
                        .noneMatch(actor -> works(row, actor)))
                .toList();
    }

    private boolean works(WhoMay row, Actor actor) {
        return forms(row, actor).anyMatch(form -> {
            long before = judge.lines(actor);
            send(actor, form);
            return judge.lines(actor) > before;
        });
    }

    /** The forms of a page with the action: for whatever key it shows, or once when it asks for none. */
    private Stream<Form> forms(WhoMay row, Actor actor) {
        Set<String> keys = all.stream()
                .filter(things ->
                        !actor.isOfInstitution() || things.institution().equals(actor.institution()))
                .flatMap(things -> things.keys().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        boolean asksForNone =
                actor.get(row.path() + "?" + query(Refusal.ABSENT)).statusCode() == 200;
        if (keys.isEmpty() || asksForNone) {
            keys = Set.of(Refusal.ABSENT);
        }
        List<String> periods = actor.isOfInstitution() ? PERIODS.subList(0, 1) : PERIODS;
        return keys.stream()
                .flatMap(key -> periods.stream().map(period -> row.path() + "?" + query(period, key)))
                .flatMap(address -> form(row, actor, address).stream());
    }

    private static Optional<Form> form(WhoMay row, Actor actor, String address) {
        HttpResponse<byte[]> answer = actor.get(address);
        Document page = actor.page(answer);
        return answer.statusCode() == 200
                ? page.select("form:has(input[name=" + STATE + "])").stream()
                        .sorted((one, other) -> Boolean.compare(has(other, row), has(one, row)))
                        .findFirst()
                        .map(form -> filled((FormElement) form, row, address, nonce(page)))
                : Optional.empty();
    }

    private static boolean has(Element form, WhoMay row) {
        return button(form, row).isPresent();
    }

    private static Optional<String> button(Element form, WhoMay row) {
        return form.select("[id]").stream()
                .map(Element::id)
                .filter(id -> id.endsWith(":" + row.component()))
                .findFirst();
    }

    /** The script of the components sends it along. */
    private static String nonce(Document page) {
        return NONCE.matcher(page.html())
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElse("");
    }

    private static Form filled(FormElement form, WhoMay row, String address, String nonce) {
        Map<String, String> sent = new TreeMap<>(Map.of("primefaces.nonce", nonce));
        form.formData().forEach(field -> sent.put(field.key(), field.value()));
        form.select("input[type=date]").forEach(day -> sent.put(day.attr("name"), "2099-01-01"));
        form.select("input[type=datetime-local]").forEach(time -> sent.put(time.attr("name"), "2099-01-01T00:00"));
        form.select("textarea, input:not([type]), input[type=text]").forEach(text -> {
            if (text.val().isEmpty()) {
                sent.put(text.attr("name"), "Escrito en la prueba");
            }
        });
        sent.put(button(form, row).orElse(form.id() + ":" + row.component()), "");
        return new Form(address, sent);
    }

    private static String query(String key) {
        return query(PERIODS.get(0), key);
    }

    private static String query(String period, String key) {
        return "period=" + period + "&institution=EF-GRO&id=" + key + "&chosen=" + key + ":1&read=" + key;
    }

    private HttpResponse<byte[]> post(WhoMay row, Actor actor, Form form) {
        return judge.hear(row.toString(), actor, send(actor, form));
    }

    private static HttpResponse<byte[]> send(Actor actor, Form form) {
        return actor.send("POST", form.address(), Actor.FORM, form.body());
    }
}
