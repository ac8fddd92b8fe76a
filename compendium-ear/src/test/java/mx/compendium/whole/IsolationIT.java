package mx.compendium.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import mx.compendium.ground.Ground;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * An institution reaches nothing of another's. Every line of the table of who may what is tried as everybody, with own,
 * foreign and absent things of three institutions whose texts hold canaries.
 */
class IsolationIT {

    private static Ground own;

    @BeforeAll
    static void startItsOwn() {
        own = Product.startBeside("isolation");
    }

    @AfterAll
    static void stopItsOwn() {
        if (own != null) {
            own.stop();
        }
    }

    @Test
    void nobody_reaches_what_is_not_theirs() throws IOException, InterruptedException {
        Cast cast = Cast.of(own.plan(), own.serverEnvironment());
        List<WhoMay> table = WhoMay.table(Product.root());
        Judge judge = new Judge(cast.records(), cast.canaries());
        Screens screens = new Screens(table, cast.actors(), cast.things(), judge);
        new Walk(table, cast.actors(), cast.things(), new Asking(Product.root()), judge).everyAddress();
        screens.everyAction();
        assertThat(judge.findings()).isEmpty();
        List<WhoMay> silent = screens.actionsThatLeaveNoTrace(cast.others());
        assertThat(silent).as("actions by which institutions reach their own").noneMatch(WhoMay::own);
        report(table, cast, judge, silent);
    }

    private static void report(List<WhoMay> table, Cast cast, Judge judge, List<WhoMay> silent) throws IOException {
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
