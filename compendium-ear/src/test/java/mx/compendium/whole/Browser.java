package mx.compendium.whole;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;

/** A real Chromium; where none is found the stories are skipped, unless {@code compendium.browser=required}. */
final class Browser implements AutoCloseable {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;

    private Browser(Path executable) {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright
                .chromium()
                .launch(new LaunchOptions().setExecutablePath(executable).setArgs(QUIET));
    }

    static Browser open() {
        Optional<Path> executable = executable();
        boolean required = "required".equals(System.getProperty("compendium.browser"));
        if (required && executable.isEmpty()) {
            throw new IllegalStateException("A browser is required and no Chromium was found on the PATH");
        }
        Assumptions.assumeTrue(executable.isPresent(), "no Chromium on the PATH: browser story skipped");
        return new Browser(executable.orElseThrow());
    }

    private static Optional<Path> executable() {
        return Pattern.compile(File.pathSeparator)
                .splitAsStream(System.getenv("PATH"))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** A person's own window: nothing of another's sign-on in it. */
    BrowserContext window(int width, int height) {
        return chromium.newContext(new NewContextOptions()
                .setViewportSize(width, height)
                .setLocale("es-MX")
                .setTimezoneId("America/Mexico_City")
                .setAcceptDownloads(true));
    }

    /** Somebody whose requests carry a token instead of a session. */
    BrowserContext windowWith(String token) {
        BrowserContext window = window(1440, 900);
        if (!token.isEmpty()) {
            window.setExtraHTTPHeaders(Map.of("Authorization", "Bearer " + token));
        }
        return window;
    }

    /** Signs in through Keycloak's own page, as a person does. */
    static void signIn(Page page, String username) {
        page.fill("#username", username);
        page.fill("#password", Rest.PASSWORD);
        page.click("#kc-login");
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
