package mx.compendium.whole;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Every page there is, each opened by somebody who may: axe looks at it on a desk, and it is read at 200% and 400% of a window of
 * 1280 by 1024, which to a page are windows of 640 and of 320 (WCAG 2.2, 1.4.4 and 1.4.10).
 */
final class EveryPage {

    private static final List<Integer> ZOOMED = List.of(640, 320);
    private static final int HEIGHT = 512;

    /** Pages of the portal, which are reached by readable addresses. */
    private static final List<String> PORTAL = List.of(
            "/",
            "/?lang=en",
            "/actions",
            "/actions?q=michoacan+salud",
            "/actions?q=xyzzy",
            "/actions?q=salud&edition=all&objective=7&lang=en",
            "/editions/2022",
            "/editions/2022/actions/PMM-2022-0001",
            "/editions/2022/round-tables",
            "/institutions",
            "/institutions/INM",
            "/objectives",
            "/objectives/7",
            "/states",
            "/states/16",
            "/open-data",
            "/privacy",
            "/accessibility",
            "/contact",
            "/verification.xhtml",
            "/nothing-here");

    /** Pages that want something none of the three institutions has. */
    private static final Map<String, String> ASKED = Map.of(
            "/app/catalogue/edit.xhtml", "?catalogue=OBJECTIVE&number=7",
            "/app/publication/erratum.xhtml", "?period=2022",
            "/app/publication/gate.xhtml", "?period=2022",
            "/app/template/edit.xhtml", "?version=0");

    /** Opened with a finding that stops a publication; the story of the administrator looks at it. */
    private static final String OF_A_FINDING = "/app/publication/except.xhtml";

    /** What somebody who enlarges a page would lose: text that is cut, controls out of reach, a page wider than the window. */
    private static final String LOST = """
            () => {
              const lost = [];
              const name = (one) => one.tagName.toLowerCase() + (one.id ? "#" + one.id : "")
                  + (typeof one.className === "string" && one.className ? "." + one.className.trim().replace(/ +/g, ".") : "");
              const shown = (one) => one.checkVisibility({visibilityProperty: true, opacityProperty: true})
                  && one.getBoundingClientRect().width > 1 && one.getBoundingClientRect().height > 1;
              const style = (one) => getComputedStyle(one);
              const scrolls = (one) => one && one !== document.documentElement && one !== document.body
                  && (/auto|scroll/.test(style(one).overflowX) || scrolls(one.parentElement));
              if (document.scrollingElement.scrollWidth > innerWidth + 1) {
                const wide = [...document.body.querySelectorAll("*")].filter((one) => shown(one)
                    && one.getBoundingClientRect().right > innerWidth + 1 && !scrolls(one));
                lost.push("is wider than the window by " + (wide.length ? name(wide[wide.length - 1]) : "?"));
              }
              for (const one of document.body.querySelectorAll("*")) {
                const said = [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim());
                const cuts = /hidden|clip/.test(style(one).overflowX) && one.scrollWidth > one.clientWidth + 1;
                if (said && cuts && shown(one)) lost.push("cuts " + name(one));
              }
              for (const one of document.body.querySelectorAll("a[href], button, input, select, textarea, summary")) {
                const box = one.getBoundingClientRect();
                if (shown(one) && !scrolls(one) && (box.right > innerWidth + 1 || box.left < -1)) {
                  lost.push("puts out of reach " + name(one));
                }
              }
              return [...new Set(lost)];
            }""";

    private final Browser browser;
    private final List<WhoMay> table;
    private final Cast cast;
    private final String site;
    private final Asking asking;
    private final Set<String> barriers = new TreeSet<>();
    private int opened;

    EveryPage(Browser browser, List<WhoMay> table, Cast cast, String site, Asking asking) {
        this.browser = browser;
        this.table = table;
        this.cast = cast;
        this.site = site;
        this.asking = asking;
    }

    /** Opens them all. */
    void walk() {
        Map<Actor, List<WhoMay>> pages = new LinkedHashMap<>();
        table.stream()
                .filter(row -> !row.isAction() && row.isReading() && row.path().startsWith("/app/"))
                .filter(row -> row.path().endsWith(".xhtml") && !row.path().equals(OF_A_FINDING))
                .forEach(row -> pages.computeIfAbsent(who(row), any -> new ArrayList<>())
                        .add(row));
        pages.forEach(this::open);
        Actor nobody = cast.actors().stream()
                .filter(actor -> !actor.signedIn())
                .findFirst()
                .orElseThrow();
        try (BrowserContext window = browser.windowWith("")) {
            Page page = window.newPage();
            PORTAL.forEach(address -> {
                page.navigate(site + address);
                look(page, nobody + " " + address);
            });
        }
    }

    private Actor who(WhoMay row) {
        return cast.actors().stream()
                .filter(actor -> actor.signedIn() && row.allows(actor))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nobody may open " + row));
    }

    private void open(Actor actor, List<WhoMay> pages) {
        try (BrowserContext window = browser.windowWith(actor.token())) {
            Page page = window.newPage();
            for (WhoMay row : pages) {
                boolean shown = addresses(row, actor).anyMatch(address -> isThere(page, address));
                if (shown) {
                    look(page, actor + " " + row.path());
                } else {
                    barriers.add(row + " was not opened as " + actor);
                }
            }
        }
    }

    private Stream<String> addresses(WhoMay row, Actor actor) {
        Things things = cast.things().stream()
                .filter(one -> one.institution().equals(actor.institution()))
                .findFirst()
                .orElse(cast.things().get(0));
        return Stream.concat(
                Stream.of(ASKED.getOrDefault(row.path(), "?period=2023"), "?period=2024", "")
                        .map(query -> row.path() + query),
                Stream.concat(things.reports().stream(), things.keys().stream())
                        .map(key -> asking.address(row, things, key)));
    }

    private boolean isThere(Page page, String address) {
        return Optional.ofNullable(page.navigate(site + address))
                .map(Response::status)
                .filter(status -> status == 200)
                .isPresent();
    }

    private void look(Page page, String what) {
        opened++;
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        Accessibility eye = new Accessibility(() -> site);
        page.setViewportSize(1440, 900);
        eye.look(page);
        eye.found().forEach(barrier -> barriers.add(what + ": " + barrier));
        for (int width : ZOOMED) {
            page.setViewportSize(width, HEIGHT);
            ((List<?>) page.evaluate(LOST))
                    .forEach(lost -> barriers.add(what + " at " + 128_000 / width + "%: " + lost));
        }
    }

    Set<String> barriers() {
        return barriers;
    }

    int opened() {
        return opened;
    }
}
