package mx.compendium.whole;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Has axe look at every screen a story opens, and at the state it leaves the last one in. */
final class Accessibility {

    private static final List<String> LAW = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private final Supplier<String> product;
    private final Set<String> found = new TreeSet<>();

    Accessibility(Supplier<String> product) {
        this.product = product;
    }

    void watch(Page page) {
        page.onLoad(this::look);
    }

    /** Pages of the sign-on server are not ours to judge. */
    void look(Page page) {
        String address = page.url();
        if (address.startsWith(product.get())) {
            try {
                note(
                        address,
                        new AxeBuilder(page).setLegacyMode(true).withTags(LAW).analyze());
            } catch (RuntimeException gone) {
                // a page that leads on by itself, be it to its own address, is not read by anybody
                if (page.url().equals(address) && !wasLeft(gone)) {
                    throw gone;
                }
            }
        }
    }

    private static boolean wasLeft(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> String.valueOf(cause.getMessage()).contains("because of a navigation"));
    }

    /** Screen, rule and elements of each barrier. */
    Set<String> found() {
        return found;
    }

    private void note(String address, AxeResults results) {
        results.getViolations().stream()
                .map(rule -> address.substring(product.get().length()) + ": " + told(rule))
                .forEach(found::add);
    }

    private static String told(Rule rule) {
        return rule.getId() + " (" + rule.getHelp() + ") at "
                + rule.getNodes().stream()
                        .map(node -> String.valueOf(node.getTarget()))
                        .collect(Collectors.joining(" "));
    }
}
