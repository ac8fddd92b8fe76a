package mx.compendium.whole;

import com.microsoft.playwright.BrowserContext;
import java.util.List;

/** What comes over the wire at a first visit and at later ones; prints Markdown. Started by {@code src/test/measure/first-visit.sh}. */
final class FirstVisitMeasure {

    private FirstVisitMeasure() {}

    public static void main(String[] arguments) {
        Product.start();
        try (Browser browser = Browser.open()) {
            System.out.println("| visit | KB over the wire | answers |\n|---|---|---|");
            try (BrowserContext window = browser.window(1440, 900)) {
                visit(new Wire(window, Product.address()), List.of("/", "/actions?q=salud", "/", "/actions?q=salud"));
            }
            for (String who : List.of("ejecutiva.unidad", "enlace.inm")) {
                String report = Drafts.begin(Rest.as("enlace.inm"), "Acción que alguien escribe");
                String main = who.startsWith("enlace")
                        ? "/app/action/edit.xhtml?id=" + report
                        : "/app/figures/dashboard.xhtml?period=2023";
                try (BrowserContext window = browser.windowWith(Rest.as(who).token())) {
                    visit(
                            new Wire(window, Product.address()),
                            List.of(
                                    main,
                                    "/app/action/list.xhtml?period=2023",
                                    main,
                                    "/app/action/list.xhtml?period=2023"));
                }
            }
        } finally {
            Product.stop();
        }
    }

    private static void visit(Wire wire, List<String> addresses) {
        int visit = 0;
        for (String address : addresses) {
            String name = address.replaceAll("[?]id=.*", "");
            System.out.println(wire.visit(++visit + ". " + name, address));
        }
    }
}
