package mx.compendium.whole;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Goes through a screen with the Tab key alone, notes where somebody without a mouse, or without sight, is left alone, and keeps the
 * path it went.
 */
final class Keyboard {

    private static final int MOST_STOPS = 600;

    /** Says what is wrong with where the focus is: no name, no mark, or something lies over it. */
    private static final String LOOK = """
            () => {
              const one = document.activeElement;
              if (!one || one === document.body) return "";
              const referred = (one.getAttribute("aria-labelledby") || "").split(" ")
                  .map((id) => document.getElementById(id)?.textContent || "").join(" ");
              const named = [one.getAttribute("aria-label"), referred, one.title, one.innerText,
                  ...[...(one.labels || [])].map((label) => label.innerText)].join("").trim();
              const style = getComputedStyle(one);
              const box = one.getBoundingClientRect();
              const at = document.elementFromPoint(box.left + box.width / 2, box.top + Math.min(box.height / 2, 16));
              const over = at && !one.contains(at) && !at.contains(one) && ![...(one.labels || [])].some((label) => label.contains(at));
              const what = one.tagName + (one.id ? "#" + one.id : "") + (one.className ? "." + one.className : "");
              return [[!named, "has no name"], [style.boxShadow === "none" && one.id !== "main", "shows no focus"],
                  [!at || over, "is hidden"]].filter(([bad]) => bad).map(([, told]) => what + " " + told).join("; ");
            }""";

    private static final String CALLED = """
            () => {
              const one = document.activeElement;
              const of = one.labels && one.labels[0];
              const label = of ? (of.querySelector(".label-text") || of).innerText : "";
              return (one.getAttribute("aria-label") || label || one.innerText || one.title || one.id).replace(/\\s+/g, " ").trim();
            }""";

    private final Page page;
    private final Set<String> barriers = new TreeSet<>();
    private final List<String> path = new ArrayList<>();

    Keyboard(Page page) {
        this.page = page;
    }

    /** Presses Tab until the focus is there. */
    Keyboard to(String selector) {
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            page.keyboard().press("Tab");
            String barrier = (String) page.evaluate(LOOK);
            if (!barrier.isEmpty()) {
                barriers.add(place() + ": " + barrier);
            }
            if (isAt(selector)) {
                path.add("%s: Tab × %d → «%s»".formatted(place(), stop + 1, page.evaluate(CALLED)));
                return this;
            }
        }
        throw new AssertionError("Tab never comes to " + selector + " at " + page.url());
    }

    private String place() {
        return page.url().replaceAll("^[a-z]+://[^/]*", "").replaceAll("[?].*", "");
    }

    boolean isAt(String selector) {
        return (Boolean) page.evaluate("selector => Boolean(document.activeElement?.matches(selector))", selector);
    }

    Keyboard type(String text) {
        page.keyboard().type(text);
        path.add("  «" + text + "»");
        return this;
    }

    /** A key by its name, such as {@code Enter} or {@code Space}. */
    Keyboard press(String key) {
        page.keyboard().press(key);
        path.add("  " + key);
        return this;
    }

    /** Leaves the path beside the pictures of the stories. */
    void record(String story) {
        try {
            Files.createDirectories(Path.of("target/stories"));
            Files.write(Path.of("target/stories", "keyboard-" + story + ".txt"), path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Set<String> barriers() {
        return barriers;
    }
}
