package mx.compendium.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.FilePayload;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import mx.compendium.verifier.bundle.Problem;
import mx.compendium.verifier.bundle.Refused;
import mx.compendium.verifier.claim.Verdict;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** verificador.html opened from a file in a real Chromium, and held against the command. */
class PageIT {

    private static final Path PAGE = Path.of("target", "verificador.html").toAbsolutePath();
    private static final Path SHOTS = Path.of("target", "screenshots");
    private static Playwright playwright;
    private static Browser browser;

    private final List<String> requests = new ArrayList<>();
    private final List<String> errors = new ArrayList<>();
    private Page page;

    @BeforeAll
    static void open() {
        Optional<Path> executable = executable();
        boolean required = "required".equals(System.getProperty("compendium.browser"));
        if (required && executable.isEmpty()) {
            throw new IllegalStateException("A browser is required and no Chromium was found on the PATH");
        }
        Assumptions.assumeTrue(executable.isPresent(), "no Chromium on the PATH: browser story skipped");
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(executable.orElseThrow())
                        .setArgs(List.of("--no-sandbox", "--disable-gpu")));
    }

    private static Optional<Path> executable() {
        return Pattern.compile(File.pathSeparator)
                .splitAsStream(System.getenv("PATH"))
                .flatMap(folder -> List.of("chromium", "chromium-browser", "google-chrome").stream()
                        .map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    @AfterAll
    static void close() {
        if (playwright != null) {
            browser.close();
            playwright.close();
        }
    }

    @BeforeEach
    void openPage() {
        page = browser.newPage(new Browser.NewPageOptions().setViewportSize(1440, 900));
        page.onRequest(request -> requests.add(request.url()));
        page.onConsoleMessage(message -> errors.add(message.text()));
        page.onPageError(errors::add);
        page.navigate(PAGE.toUri().toString());
    }

    @AfterEach
    void nothingWentOutAndNothingWentWrong() {
        assertThat(errors).isEmpty();
        assertThat(requests)
                .allMatch(url -> url.startsWith("file:") || url.startsWith("data:") || url.startsWith("blob:"));
        page.close();
    }

    private void verify(Sample sample, FilePayload... documents) {
        List<FilePayload> files = new ArrayList<>(List.of(documents));
        files.add(new FilePayload("bundle.zip", "application/zip", sample.bytes()));
        page.setInputFiles("#files", files.toArray(FilePayload[]::new));
        page.click("#form button");
        page.waitForSelector("#result:not([hidden])");
    }

    private void look(String name) {
        for (int width : new int[] {1440, 390}) {
            page.setViewportSize(width, 900);
            assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .as(name + " fits " + width)
                    .isEqualTo(true);
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(SHOTS.resolve(name + "-" + width + ".png"))
                    .setFullPage(true));
        }
        page.setViewportSize(1440, 900);
        assertThat(new AxeBuilder(page)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                        .analyze()
                        .getViolations())
                .isEmpty();
    }

    @Test
    void a_sound_bundle_and_its_document_are_verified_without_network() {
        look("start");
        verify(Sample.small(), new FilePayload("informe.pdf", "application/pdf", Sample.PDF));
        assertThat(page.textContent("#summary"))
                .contains("✓ 41 de 41 afirmaciones verificadas")
                .contains("es el documento publicado executive-report.pdf");
        page.click("[data-claim=concentration] summary");
        page.waitForSelector("[data-claim=concentration] .inside");
        assertThat(page.textContent("[data-claim=concentration]"))
                .contains("concentration.top3.share", "58.53%", "largest");
        look("sound");
        page.fill("#find", "ferias");
        assertThat(page.locator("#list details").count()).isEqualTo(1);
    }

    @Test
    void a_changed_record_turns_claims_false_and_undo_brings_them_back() {
        verify(Sample.small());
        page.fill("#record", "PMM-2023-0041");
        page.selectOption("#column", "objetivo_principal");
        page.fill("#value", "8");
        page.click("#change button");
        assertThat(page.textContent("#outcome")).contains("ninguna acción tiene como principal el objetivo 9");
        page.selectOption("#show", "false");
        assertThat(page.locator("#list details").count()).isPositive();
        look("falsified");
        page.click("#changes button");
        assertThat(page.textContent("#list")).contains("Ninguna afirmación es falsa.");
        page.fill("#record", "NADA");
        page.click("#change button");
        assertThat(page.textContent("#change-error")).contains("no hay un registro con la clave NADA");
    }

    @Test
    void a_false_claim_and_a_refused_bundle_are_told() {
        verify(Sample.small().remove(SampleData.NOW + "actions.csv", "PMM-2023-0041"));
        assertThat(page.textContent("#summary")).contains("No todo es cierto");
        look("false");
        page.fill("#key", "00");
        page.click("#form button");
        page.locator("#summary")
                .filter(new Locator.FilterOptions().setHasText("rechazado"))
                .waitFor();
        assertThat(page.textContent("#summary")).contains("se espera 00");
        look("refused");
    }

    private static final String IN_PAGE =
            "async encoded => { const bytes = Uint8Array.from(atob(encoded), s => s.charCodeAt(0));"
                    + " const r = await verify(new File([bytes], 'bundle.zip'), [], '', () => {}); window.tried = r;"
                    + " return { refused: r.refused ? r.refused.where.replace(/[ :@].*/, '') : '',"
                    + " problems: r.problems.map(p => p.code + ' ' + p.where + ' ' + p.told.join('|')),"
                    + " verdicts: Object.fromEntries(r.verdicts.filter(v => v.against.length).map(v => [v.claim.id, [...new Set(v.against.map(p => p.code))].sort().join(' ')])) }; }";

    private void agree(byte[] bytes, String what) {
        Report report = Verified.of(bytes);
        Map<?, ?> found = (Map<?, ?>) page.evaluate(IN_PAGE, Base64.getEncoder().encodeToString(bytes));
        Problem refused = report.refused();
        assertThat(found.get("refused"))
                .as(what)
                .isEqualTo(refused == null ? "" : refused.where().replaceAll("(?s)[ :@].*", ""));
        assertThat((List<?>) found.get("problems"))
                .as(what)
                .isEqualTo(report.problems().stream()
                        .map(problem -> problem.code() + " " + problem.where() + " " + String.join("|", problem.told()))
                        .toList());
        assertThat(found.get("verdicts")).as(what).isEqualTo(verdicts(report.broken()));
    }

    private static Map<String, String> verdicts(List<Verdict> broken) {
        Map<String, String> codes = new TreeMap<>();
        broken.forEach(verdict -> codes.put(
                verdict.claim().id(),
                String.join(
                        " ",
                        verdict.against().stream()
                                .map(Problem::code)
                                .distinct()
                                .sorted()
                                .toList())));
        return codes;
    }

    @Test
    void the_page_and_the_command_never_disagree_on_a_thousand_changes() {
        byte[] bytes = Sample.small().bytes();
        agree(bytes, "sound");
        Opened opened = Objects.requireNonNull(Verified.of(bytes).opened());
        List<Mutations.Mutation> mutations = new Mutations(opened, "2022", 2023).draw(1_000);
        for (Mutations.Mutation mutation : mutations) {
            Change change = mutation.change();
            String table = change.table().equals("cited") ? "data/cited.csv" : "data/" + change.table() + ".csv";
            Object found = page.evaluate(
                    "change => { try { return Object.fromEntries(falsified(tried.opened, [change]).verdicts.filter(v => v.against.length)"
                            + ".map(v => [v.claim.id, [...new Set(v.against.map(p => p.code))].sort().join(' ')])); }"
                            + " catch (e) { return e.problem ? e.problem.code : String(e); } }",
                    Map.of("table", table, "key", change.key(), "column", change.column(), "text", change.text()));
            assertThat(found).as(change.said()).isEqualTo(command(opened, change));
        }
    }

    private static Object command(Opened opened, Change change) {
        try {
            return verdicts(Falsifying.broken(opened, change.applied(opened.tables(), "2023")));
        } catch (Refused e) {
            return e.problem().code();
        }
    }

    @Test
    void the_page_and_the_command_agree_on_flipped_and_cut_bundles() {
        byte[] bytes = Sample.small().bytes();
        for (int i = 0; i < bytes.length; i += 211) {
            byte[] flipped = bytes.clone();
            flipped[i] ^= (byte) (1 << (i % 8));
            agree(flipped, "byte " + i);
        }
    }
}
