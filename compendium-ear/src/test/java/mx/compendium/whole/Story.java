package mx.compendium.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.nio.file.Path;
import java.util.ArrayList;
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
    private final List<BrowserContext> elsewhere = new ArrayList<>();
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
        page = newPage(window);
    }

    @AfterEach
    void closeWindow(TestInfo test) {
        accessibility.look(page);
        String story = test.getDisplayName().replace("()", "");
        atTheEnd(page, story);
        for (BrowserContext theirs : elsewhere) {
            atTheEnd(theirs.pages().get(0), story + "-" + elsewhere.indexOf(theirs));
            theirs.close();
        }
        window.close();
        assertThat(breaches).as("breaches of the content security policy").isEmpty();
        assertThat(accessibility.found()).as("barriers by WCAG 2.2 A and AA").isEmpty();
    }

    private static void atTheEnd(Page of, String name) {
        of.screenshot(new ScreenshotOptions()
                .setPath(Path.of("target/stories", name + ".png"))
                .setFullPage(true));
    }

    private Page newPage(BrowserContext at) {
        Page opened = at.newPage();
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

    /** Another person at another computer, signed in. */
    Page colleague(String username) {
        BrowserContext theirs = browser.window(1440, 900);
        elsewhere.add(theirs);
        Page opened = newPage(theirs);
        opened.navigate(address() + "/app/home.xhtml");
        Browser.signIn(opened, username);
        opened.waitForURL(address() + "/app/home.xhtml**");
        return opened;
    }

    /** Where the product of this story answers. */
    String address() {
        return Product.address();
    }

    int open(String path) {
        return open(page, path);
    }

    int open(Page at, String path) {
        return at.navigate(address() + path).status();
    }

    void picture(String name) {
        picture(page, name);
    }

    /** How the screen looks on a desk and on a phone. */
    void picture(Page of, String name) {
        for (int width : List.of(390, 1440)) {
            of.setViewportSize(width, 900);
            of.screenshot(new ScreenshotOptions()
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
