package mx.compendium.whole;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** What came over the wire from the product to a browser, as the browser counts it: packed, with headers. */
final class Wire {

    private final Page page;
    private final String site;
    private final Set<String> ours = new HashSet<>();
    private final AtomicLong bytes = new AtomicLong();
    private final AtomicInteger answers = new AtomicInteger();

    Wire(BrowserContext window, String site) {
        this.page = window.newPage();
        this.site = site;
        CDPSession session = window.newCDPSession(page);
        session.send("Network.enable");
        session.on("Network.responseReceived", this::received);
        session.on("Network.loadingFinished", this::finished);
    }

    private void received(JsonObject event) {
        if (event.getAsJsonObject("response").get("url").getAsString().startsWith(site)) {
            ours.add(event.get("requestId").getAsString());
        }
    }

    private void finished(JsonObject event) {
        long length = event.get("encodedDataLength").getAsLong();
        if (length > 0 && ours.contains(event.get("requestId").getAsString())) {
            bytes.addAndGet(length);
            answers.incrementAndGet();
        }
    }

    Page page() {
        return page;
    }

    /** Opens a page and tells what that took, as a line of a table. */
    String visit(String what, String address) {
        bytes.set(0);
        answers.set(0);
        page.navigate(site + address);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        return "| %s | %.1f | %d |".formatted(what, bytes.get() / 1024.0, answers.get());
    }
}
