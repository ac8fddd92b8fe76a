package mx.compendium.notification.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import mx.compendium.kernel.Installation;
import mx.compendium.kernel.store.DatabaseClock;
import mx.compendium.notification.MailProblem;
import mx.compendium.notification.MailState;
import mx.compendium.notification.gateway.MailServer;
import mx.compendium.notification.gateway.MailServer.Answer;
import mx.compendium.notification.model.Letter;
import mx.compendium.notification.model.R38Retries;
import mx.compendium.notification.store.MailStore;
import mx.compendium.notification.store.MailStore.Due;
import mx.compendium.notification.store.NoticeStore;

/** Sends one mail per transaction, which holds its row: two servers never take the same one. */
@ApplicationScoped
class MailJobs {

    /** What came of one mail. */
    enum Outcome {
        SENT,
        NOT_SENT,
        SERVER_AWAY
    }

    @Inject
    MailStore mails;

    @Inject
    NoticeStore notices;

    @Inject
    MailServer server;

    @Inject
    Installation installation;

    @Inject
    DatabaseClock clock;

    /** Sends the mail that is due first; empty when none is. */
    @Transactional(TxType.REQUIRES_NEW)
    Optional<Outcome> sendNext() {
        return mails.take().map(this::send);
    }

    /** Tells of everything due that it waits for the server. */
    @Transactional(TxType.REQUIRES_NEW)
    void serverIsAway() {
        mails.serverIsAway();
    }

    /** Has whatever waited for the server go now. */
    @Transactional(TxType.REQUIRES_NEW)
    void serverIsBack() {
        mails.serverIsBack();
    }

    private Outcome send(Due due) {
        String address = due.address();
        if (address == null) {
            return failed(due, MailProblem.NO_ADDRESS, new Answer(null, null));
        }
        Answer answer = server.send(
                Letter.of(due.id(), clock.now(), address, notices.of(due.notice()), installation.publicAddress()));
        MailProblem problem = answer.problem();
        if (problem != null) {
            return failed(due, problem, answer);
        }
        mails.sent(due.id(), address);
        return Outcome.SENT;
    }

    private Outcome failed(Due due, MailProblem problem, Answer answer) {
        int attempts = due.attempts() + 1;
        MailState state = R38Retries.givenUp(problem, attempts) ? MailState.FAILED : MailState.WAITING;
        mails.failed(due, state, problem, answer.detail(), R38Retries.pause(attempts));
        return problem == MailProblem.SERVER_AWAY ? Outcome.SERVER_AWAY : Outcome.NOT_SENT;
    }
}
