package mx.compendium.claim.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import mx.compendium.claim.Assertion;
import mx.compendium.claim.Claim;
import mx.compendium.claim.ClaimLedger;
import mx.compendium.claim.ClaimRefusal;
import mx.compendium.claim.Piece;
import mx.compendium.claim.Verdict;
import mx.compendium.statistics.PeriodContent;
import mx.compendium.statistics.PeriodFigures;

/** Judges every proposal: those that hold are worded, the others are refused with their first reason. */
public final class Ledger {

    private static final List<Function<Telling, List<Proposal>>> PROPOSERS = List.of(
            EvaluationClaims::of,
            CoverageClaims::of,
            FirstTimeClaims::of,
            CauseClaims::of,
            CompositionClaims::of,
            ObjectiveClaims::of,
            GroupClaims::of,
            StateClaims::of,
            PracticeClaims::of,
            JointProgrammeClaims::of,
            ResultClaims::of);

    private final Telling telling;
    private final Labels labels;
    private final R54Names names;
    private final List<Claim> claims = new ArrayList<>();
    private final List<ClaimRefusal> refusals = new ArrayList<>();

    private Ledger(Telling telling) {
        this.telling = telling;
        this.labels = new Labels(telling.content());
        this.names = new R54Names(telling);
    }

    public static ClaimLedger of(PeriodFigures figures, PeriodContent content) {
        Ledger ledger = new Ledger(new Telling(figures, content));
        List<Proposal> holding = PROPOSERS.stream()
                .flatMap(proposer -> proposer.apply(ledger.telling).stream())
                .filter(ledger::holds)
                .toList();
        EnglishSummary.of(ledger.telling, holding).forEach(ledger::holds);
        return new ClaimLedger(ledger.claims, ledger.refusals);
    }

    private boolean holds(Proposal proposal) {
        Optional<Objection> objection = proposal.checks().stream()
                .flatMap(check -> check.objection(telling).stream())
                .findFirst();
        if (objection.isPresent()) {
            return refuse(proposal, objection.get());
        }
        return word(proposal);
    }

    private boolean word(Proposal proposal) {
        Sentence sentence = new Sentence(telling);
        proposal.wording().accept(sentence);
        if (!sentence.missing().isEmpty()) {
            return refuse(
                    proposal,
                    Objection.unsupported(telling.missing(sentence.missing().get(0))));
        }
        Claim claim = claim(proposal, sentence);
        return misnamed(claim)
                .or(() -> loose(claim))
                .map(objection -> refuse(proposal, objection))
                .orElseGet(() -> claims.add(claim));
    }

    private Optional<Objection> misnamed(Claim claim) {
        return claim.pieces().stream()
                .filter(Piece.Name.class::isInstance)
                .flatMap(name -> names.objection((Piece.Name) name).stream())
                .findFirst();
    }

    private Optional<Objection> loose(Claim claim) {
        List<String> loose = R52ClaimWords.loose(claim.pieces(), claim.asserts(), labels);
        return loose.isEmpty()
                ? Optional.empty()
                : Optional.of(Objection.unsupported("Nada sostiene «" + String.join("», «", loose) + "»."));
    }

    private static Claim claim(Proposal proposal, Sentence sentence) {
        Stream<Assertion> checked =
                proposal.checks().stream().filter(Asserted.class::isInstance).map(Assertion.class::cast);
        List<Assertion> asserts =
                Stream.concat(checked, sentence.asserts().stream()).distinct().toList();
        return new Claim(proposal.id(), proposal.kind(), proposal.section(), sentence.pieces(), asserts, Verdict.HOLDS);
    }

    /** Never holds. */
    private boolean refuse(Proposal proposal, Objection objection) {
        refusals.add(new ClaimRefusal(proposal.id(), proposal.kind(), objection.verdict(), objection.reason()));
        return false;
    }
}
