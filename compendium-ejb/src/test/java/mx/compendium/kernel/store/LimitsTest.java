package mx.compendium.kernel.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import mx.compendium.action.ReportFilter;
import mx.compendium.action.model.Visibility;
import mx.compendium.action.store.ReportStore;
import mx.compendium.audit.AuditFilter;
import mx.compendium.audit.store.AuditTrailStore;
import mx.compendium.exchange.store.ImportStore;
import mx.compendium.exchange.store.RowStore;
import mx.compendium.ground.Database;
import mx.compendium.ground.DatabaseTest;
import mx.compendium.ground.Login;
import mx.compendium.ground.Wiring;
import mx.compendium.identity.Caller;
import mx.compendium.notification.MailFilter;
import mx.compendium.notification.store.MailStore;
import mx.compendium.notification.store.NoticeStore;
import mx.compendium.review.InboxFilter;
import mx.compendium.review.store.InboxStore;
import mx.compendium.review.store.LikenessStore;
import org.eclipse.persistence.jpa.JpaHelper;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What shows the first rows of many asks the database for no more, in words it can plan by. */
@DatabaseTest
class LimitsTest {

    private static final UUID SOMEBODY = UUID.randomUUID();
    private static final Caller SOMEONE = new Caller(SOMEBODY, "sub", "Ana", Set.of(), null);
    private static final InboxFilter INBOX = new InboxFilter("2023", null, null, false);

    static Stream<Named<Consumer<Wiring>>> walks() {
        return Stream.of(
                walk(
                        "reports",
                        by -> by.bean(ReportStore.class)
                                .find(
                                        ReportFilter.ofPeriod("2023"),
                                        new Visibility(Visibility.Reach.UNIT, null),
                                        null,
                                        10)),
                walk("inbox", by -> by.bean(InboxStore.class).find(INBOX, SOMEBODY, Instant.EPOCH, null, 10)),
                walk("neighbours", by -> by.bean(InboxStore.class).neighbours(INBOX, SOMEBODY, SOMEBODY)),
                walk("pairs", by -> by.bean(LikenessStore.class).pairs("2023")),
                walk("trail", by -> by.bean(AuditTrailStore.class).find(AuditFilter.all(), null, 10)),
                walk("notices", by -> by.bean(NoticeStore.class).own(SOMEONE, null, 10)),
                walk("mails", by -> by.bean(MailStore.class).find(new MailFilter(null, null, null, null), null, 10)),
                walk("workbooks", by -> by.bean(ImportStore.class).of("2023", "SEP", 10)),
                walk("findings", by -> by.bean(RowStore.class).findings(SOMEBODY, 20, 10)));
    }

    private static Named<Consumer<Wiring>> walk(String name, Consumer<Wiring> walk) {
        return Named.of(name, walk);
    }

    @ParameterizedTest
    @MethodSource("walks")
    void the_last_statement_of_a_walk_says_how_many_rows_it_wants(Consumer<Wiring> walk, Database database) {
        List<String> statements = new ArrayList<>();
        SessionEventAdapter listener = new SessionEventAdapter() {
            @Override
            public void postExecuteQuery(SessionEvent event) {
                statements.add(event.getQuery().getSQLString());
            }
        };
        var events = JpaHelper.getServerSession(database.factory()).getEventManager();
        events.addListener(listener);
        database.doInTransaction(entityManager -> walk.accept(new Wiring(entityManager, Login.nobody())));
        events.removeListener(listener);
        assertThat(statements).last().asString().containsPattern("order by [^()]* limit \\?( offset \\?)?$");
    }
}
