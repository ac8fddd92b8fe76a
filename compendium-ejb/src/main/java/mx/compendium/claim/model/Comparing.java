package mx.compendium.claim.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import mx.compendium.claim.ChangedFigure;
import mx.compendium.claim.ChangedSentence;
import mx.compendium.claim.Claim;
import mx.compendium.claim.ClaimLedger;
import mx.compendium.claim.ClaimRefusal;
import mx.compendium.claim.Consequences;
import mx.compendium.claim.Told;
import mx.compendium.claim.Verdict;
import mx.compendium.statistics.Figure;
import mx.compendium.statistics.PeriodFigures;

/** Holds the figures and sentences of changed data against those of the data as they are. */
public final class Comparing {

    private Comparing() {}

    public static Consequences of(Told now, Told then) {
        return new Consequences(
                now.claims().claims().size(),
                figures(now.figures(), then.figures()),
                sentences(now.claims(), then.claims()));
    }

    private static List<ChangedFigure> figures(PeriodFigures now, PeriodFigures then) {
        Set<String> codes = new LinkedHashSet<>();
        Stream.concat(now.all().stream(), then.all().stream()).map(Figure::code).forEach(codes::add);
        return codes.stream()
                .flatMap(code -> changed(now.find(code), then.find(code)).stream())
                .toList();
    }

    private static Optional<ChangedFigure> changed(Optional<Figure> before, Optional<Figure> after) {
        Figure any = before.or(() -> after).orElseThrow();
        String was = before.map(Figure::text).orElse(null);
        String is = after.map(Figure::text).orElse(null);
        return before.map(Figure::text).equals(after.map(Figure::text))
                ? Optional.empty()
                : Optional.of(new ChangedFigure(any.code(), any.definition(), was, is));
    }

    private static List<ChangedSentence> sentences(ClaimLedger said, ClaimLedger sayable) {
        List<ChangedSentence> changed = new ArrayList<>();
        said.claims().stream()
                .filter(claim -> sayable.judge(claim) != Verdict.HOLDS)
                .forEach(claim -> changed.add(untrue(claim, sayable)));
        sayable.claims().stream()
                .filter(claim -> said.find(claim.id()).isEmpty())
                .forEach(claim -> changed.add(new ChangedSentence(claim.id(), null, claim.text(), Verdict.HOLDS, "")));
        return changed;
    }

    private static ChangedSentence untrue(Claim claim, ClaimLedger sayable) {
        return new ChangedSentence(
                claim.id(),
                claim.text(),
                sayable.find(claim.id()).map(Claim::text).orElse(null),
                sayable.judge(claim),
                sayable.refusal(claim.id()).map(ClaimRefusal::reason).orElse(""));
    }
}
