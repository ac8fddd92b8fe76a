package mx.compendium.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import mx.compendium.ground.Ground;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Every line of the table of who may what, with what three institutions have whose texts hold canaries: its pages are looked at,
 * then all of it is tried as everybody with own, foreign and absent things. An institution reaches nothing of another's.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class IsolationIT {

    private static Ground own;
    private static Cast cast;
    private final List<WhoMay> table = WhoMay.table(Product.root());

    @BeforeAll
    static void startItsOwn() throws IOException, InterruptedException {
        own = Product.startBeside("isolation");
        cast = Cast.of(own.plan(), own.serverEnvironment());
    }

    @AfterAll
    static void stopItsOwn() {
        if (own != null) {
            own.stop();
        }
    }

    @Test
    @Order(1)
    void no_page_is_a_barrier_or_loses_anything_at_200_and_400_percent() throws IOException {
        try (Browser browser = Browser.open()) {
            EveryPage pages =
                    new EveryPage(browser, table, cast, own.plan().applicationAddress(), new Asking(Product.root()));
            pages.walk();
            System.out.printf("pages looked at: %d%n", pages.opened());
            assertThat(pages.barriers()).isEmpty();
        }
    }

    @Test
    @Order(2)
    void nobody_reaches_what_is_not_theirs() throws IOException, InterruptedException {
        Judge judge = new Judge(cast.records(), cast.canaries());
        Screens screens = new Screens(table, cast.actors(), cast.things(), judge);
        new Walk(table, cast.actors(), cast.things(), new Asking(Product.root()), judge).everyAddress();
        screens.everyAction();
        assertThat(judge.findings()).isEmpty();
        List<WhoMay> silent = screens.actionsThatLeaveNoTrace(cast.others());
        assertThat(silent).as("actions by which institutions reach their own").noneMatch(WhoMay::own);
        report(judge, silent);
    }

    private void report(Judge judge, List<WhoMay> silent) throws IOException {
        long actions = table.stream().filter(WhoMay::isAction).count();
        String counts =
                "isolation: %d addresses and %d actions as %d actors with %d keys: %d requests, %d refusals told, 0 leaks; run by who may, these left no trace: %s%n"
                        .formatted(
                                table.size() - actions,
                                actions,
                                cast.actors().size(),
                                cast.things().stream()
                                        .mapToInt(things -> things.keys().size())
                                        .sum(),
                                judge.requests(),
                                judge.refusals(),
                                silent);
        System.out.print(counts);
        Files.writeString(Path.of("target/isolation.txt"), counts);
    }
}
