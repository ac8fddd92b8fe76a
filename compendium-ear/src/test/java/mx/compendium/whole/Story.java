package mx.compendium.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInfo;

/**
 * A person in front of a browser. Whatever the story tells, the browser must not report a breach of the content policy,
 * and no screen it opens may be a barrier.
 */
abstract class Story {

    private static final int PATIENCE = 60_000;
    private static Browser browser;

    private final List<String> breaches = new CopyOnWriteArrayList<>();
    private final Accessibility accessibility = new Accessibility(this::address);
    private BrowserContext window;
    Page page;

    @BeforeAll
    static void openBrowser() {
        browser = Browser.open();
    }

    @AfterAll
    static void closeBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void openWindow() {
        window = browser.window(1440, 900);
        page = newPage();
    }

    @AfterEach
    void closeWindow(TestInfo test) {
        accessibility.look(page);
        page.screenshot(new ScreenshotOptions()
                .setPath(Path.of("target/stories", test.getDisplayName().replace("()", "") + ".png"))
                .setFullPage(true));
        window.close();
        assertThat(breaches).as("breaches of the content security policy").isEmpty();
        assertThat(accessibility.found()).as("barriers by WCAG 2.2 A and AA").isEmpty();
    }

    private Page newPage() {
        Page opened = window.newPage();
        opened.setDefaultTimeout(PATIENCE);
        accessibility.watch(opened);
        opened.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                breaches.add(message.text());
            }
        });
        return opened;
    }

    BrowserContext window() {
        return window;
    }

    /** Opens a screen, signing in on the way as a person does. */
    void enter(String username, String path) {
        open(path);
        Browser.signIn(page, username);
        page.waitForURL(address() + "/**");
    }

    /** Where the product of this story answers. */
    String address() {
        return Product.address();
    }

    int open(String path) {
        return page.navigate(address() + path).status();
    }

    /** How the screen looks on a desk and on a phone. */
    void picture(String name) {
        for (int width : List.of(390, 1440)) {
            page.setViewportSize(width, 900);
            page.screenshot(new ScreenshotOptions()
                    .setPath(Path.of("target/stories", name + "-" + width + ".png"))
                    .setAnimations(ScreenshotAnimations.DISABLED)
                    .setFullPage(true));
        }
    }

    void press(String button) {
        page.locator("button:has-text('" + button + "'), a:has-text('" + button + "')")
                .first()
                .click();
    }

    String heading() {
        return page.locator("h1").first().innerText();
    }
}
