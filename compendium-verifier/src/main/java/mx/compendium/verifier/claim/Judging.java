package mx.compendium.verifier.claim;

import java.util.List;
import mx.compendium.verifier.bundle.Problem;
import mx.compendium.verifier.data.Editions;
import mx.compendium.verifier.figure.Figures;

/** Judges the whole ledger against the tables. */
public final class Judging {

    private final Ledger ledger;
    private final Evidence evidence;
    private final List<ClaimRule> rules;

    public Judging(Ledger ledger, Editions editions) {
        this.ledger = ledger;
        evidence = new Evidence(new Figures(editions));
        rules = List.of(
                new PieceRule(),
                new FigureRule(ledger.figures()),
                new NameRule(),
                new AssertionRule(),
                new CauseRule(),
                new WordRule());
    }

    /** Figures of the ledger that are not what the tables give. */
    public List<Problem> figures() {
        return ledger.figures().values().stream()
                .flatMap(figure -> figure.wrong(evidence.figures()).stream())
                .toList();
    }

    public List<Verdict> verdicts() {
        return ledger.claims().stream().map(this::verdict).toList();
    }

    private Verdict verdict(Claim claim) {
        return new Verdict(
                claim,
                rules.stream()
                        .flatMap(rule -> rule.against(claim, evidence).stream())
                        .distinct()
                        .toList());
    }
}
