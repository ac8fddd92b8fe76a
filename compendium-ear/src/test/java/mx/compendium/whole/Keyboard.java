package mx.compendium.whole;

import com.microsoft.playwright.Page;
import java.util.Set;
import java.util.TreeSet;

/** Goes through a screen with the Tab key alone and notes where somebody without a mouse, or without sight, is left alone. */
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

    private final Page page;
    private final Set<String> barriers = new TreeSet<>();

    Keyboard(Page page) {
        this.page = page;
    }

    /** Presses Tab until the focus is there. */
    Keyboard to(String selector) {
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            page.keyboard().press("Tab");
            String barrier = (String) page.evaluate(LOOK);
            if (!barrier.isEmpty()) {
                barriers.add(page.url().replaceAll(".*/app", "/app").replaceAll("[?].*", "") + ": " + barrier);
            }
            if (isAt(selector)) {
                return this;
            }
        }
        throw new AssertionError("Tab never comes to " + selector + " at " + page.url());
    }

    boolean isAt(String selector) {
        return (Boolean) page.evaluate("selector => Boolean(document.activeElement?.matches(selector))", selector);
    }

    Keyboard type(String text) {
        page.keyboard().type(text);
        return this;
    }

    /** A key by its name, such as {@code Enter} or {@code Space}. */
    Keyboard press(String key) {
        page.keyboard().press(key);
        return this;
    }

    Set<String> barriers() {
        return barriers;
    }
}
