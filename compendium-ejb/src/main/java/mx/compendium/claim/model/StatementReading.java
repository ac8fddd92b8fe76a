package mx.compendium.claim.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import mx.compendium.catalogue.InstitutionGroup;
import mx.compendium.claim.Assertion;
import mx.compendium.claim.Claim;
import mx.compendium.claim.ClaimLedger;
import mx.compendium.claim.Finding;
import mx.compendium.claim.Finding.Weight;
import mx.compendium.claim.Piece;
import mx.compendium.claim.ReadText.Statement;
import mx.compendium.claim.Verdict;
import mx.compendium.kernel.spanish.SpanishText;
import mx.compendium.statistics.Figure;
import mx.compendium.statistics.SpanishNouns;

/** in a text about to be published every numeral is bound or named, and every claim word has its check. */
final class StatementReading {

    private static final String TOTAL = "reports.total";

    private final Telling telling;
    private final ClaimLedger ledger;
    private final List<Mark> marks;
    private final FigureReading numbers;
    private final MarkPieces said;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Assertion> asserts = new ArrayList<>();

    StatementReading(Telling telling, ClaimLedger ledger, List<Mark> marks) {
        this.telling = telling;
        this.ledger = ledger;
        this.marks = marks;
        this.numbers = new FigureReading(telling);
        this.said = new MarkPieces(telling, ledger);
    }

    Statement read(int block) {
        marks.forEach(this::read);
        List<Piece> pieces = Sentence.joined(
                marks.stream().flatMap(mark -> said.of(mark).stream()).toList());
        looseWords(pieces);
        findings.removeIf(this::isCarried);
        return new Statement(
                block, verdict(), pieces, asserts.stream().distinct().toList(), findings);
    }

    /** The style of its numbers, each with the first number in it. */
    Map<WrittenFigure.Style, String> styles() {
        Map<WrittenFigure.Style, String> styles = new EnumMap<>(WrittenFigure.Style.class);
        marks.stream()
                .filter(mark -> mark.kind().equals("figure"))
                .forEach(mark -> WrittenFigure.read(mark.text())
                        .flatMap(WrittenFigure::style)
                        .ifPresent(style -> styles.putIfAbsent(style, mark.text())));
        return styles;
    }

    private void read(Mark mark) {
        switch (mark.kind()) {
            case "" -> looseNumbers(mark.text());
            case "figure" -> findings.addAll(numbers.exact(mark));
            case "about" -> about(mark);
            case "claim" -> taken(mark);
            case "source" -> source(mark);
            case "note" -> {}
            case "name" -> named(mark);
            case "moves" -> claimed(mark, Moves.of(telling, mark.key()));
            case "covered" -> claimed(mark, new Covered());
            case "largest" -> largest(mark);
            case "first-time" -> firstTime(mark);
            case "cause" -> cause(mark);
            default -> unknown(mark);
        }
    }

    private void about(Mark mark) {
        Optional<RoundNumber> round = RoundNumber.read(mark.text());
        if (round.isEmpty()) {
            findings.add(new Finding(Weight.FALSE, "number-unreadable", mark.text(), "", "", List.of()));
        } else {
            asserts.add(new About(mark.key(), round.get().manner(), round.get().limit()));
            findings.addAll(numbers.about(mark, round.get()));
        }
    }

    /** Where an edition taken over was published, as it was given; it proves nothing, so no figure stands beside it. */
    private void source(Mark mark) {
        String given = Objects.requireNonNullElse(telling.content().period().source(), "");
        if (!given.replace('[', '(').replace(']', ')').equals(mark.text())) {
            findings.add(new Finding(Weight.FALSE, "source-differs", mark.text(), given, "", List.of()));
        }
        if (marks.stream()
                .anyMatch(one -> !one.isPlain() && !one.isNote() && !one.kind().equals("source"))) {
            findings.add(new Finding(Weight.UNSUPPORTED, "source-beside-figure", mark.text(), "", "", List.of()));
        }
    }

    /** A sentence of the edition taken over whole: with its words go its checks. */
    private void taken(Mark mark) {
        Optional<Claim> claim = ledger.find(mark.key());
        claim.ifPresent(one -> asserts.addAll(one.asserts()));
        if (claim.isEmpty()) {
            findings.add(refused(mark));
        } else if (!claim.get().text().equals(mark.text())) {
            findings.add(new Finding(
                    Weight.FALSE, "claim-differs", mark.text(), claim.get().text(), "", List.of()));
        }
    }

    private Finding refused(Mark mark) {
        return ledger.refusal(mark.key())
                .map(refusal -> new Finding(
                        refusal.verdict() == Verdict.FAILS ? Weight.FALSE : Weight.UNSUPPORTED,
                        "claim-refused",
                        mark.text(),
                        "",
                        refusal.reason(),
                        List.of()))
                .orElse(new Finding(Weight.UNSUPPORTED, "claim-unknown", mark.text(), "", "", List.of()));
    }

    private void largest(Mark mark) {
        if (mark.key().matches("[0-9]{1,2}(,[0-9]{1,2})*")) {
            List<Integer> objectives = Arrays.stream(mark.key().split(",", -1))
                    .map(Integer::valueOf)
                    .toList();
            claimed(mark, new Largest(objectives));
        } else {
            unknown(mark);
        }
    }

    private void named(Mark mark) {
        said.of(mark).forEach(piece -> {
            if (piece instanceof Piece.Name name) {
                new R54Names(telling)
                        .objection(name)
                        .ifPresent(objection -> findings.add(new Finding(
                                weight(objection), "name-fails", mark.text(), "", objection.reason(), List.of())));
            } else {
                unknown(mark);
            }
        });
    }

    private void unknown(Mark mark) {
        findings.add(new Finding(Weight.FALSE, "mark-unknown", mark.text(), "", "", List.of()));
    }

    private void looseNumbers(String words) {
        R53Numbers.loose(words, telling.figures()).forEach(findings::add);
    }

    private void claimed(Mark mark, Asserted asserted) {
        looseNumbers(mark.text());
        asserts.add(asserted);
        asserted.objection(telling)
                .ifPresent(objection -> findings.add(new Finding(
                        weight(objection),
                        asserted.is() + "-fails",
                        mark.text(),
                        "",
                        objection.reason(),
                        records(mark))));
    }

    /** The universe it speaks of must be said: an edition named in the same sentence. */
    private void firstTime(Mark mark) {
        claimed(mark, FirstTimeOf.of(telling, mark.key()));
        String since = telling.content().period().historyBegins();
        boolean said = marks.stream()
                .anyMatch(one -> one.kind().equals("name") && one.key().equals("edition:" + since));
        if (!said) {
            findings.add(new Finding(
                    Weight.UNSUPPORTED,
                    "first-time-without-universe",
                    mark.text(),
                    mark.text() + " desde " + since,
                    "",
                    records(mark)));
        }
    }

    private void cause(Mark mark) {
        Cause cause = causedBy(mark.key());
        asserts.add(cause);
        looseNumbers(mark.text());
        if (said.of(mark).stream().noneMatch(Piece.Name.class::isInstance)) {
            findings.add(new Finding(
                    Weight.UNSUPPORTED,
                    "cause-unnamed",
                    mark.text(),
                    supported().orElse(""),
                    "",
                    List.of()));
        }
        cause.objection(telling)
                .ifPresent(objection -> findings.add(new Finding(
                        weight(objection),
                        "cause-fails",
                        mark.text(),
                        supported().orElse(""),
                        objection.reason(),
                        records(mark))));
    }

    private static Cause causedBy(String code) {
        return new Cause(
                TOTAL,
                code,
                Stream.of(InstitutionGroup.values())
                        .map(StatementReading::reports)
                        .toList());
    }

    private static String reports(InstitutionGroup group) {
        return "reports.group." + group;
    }

    /** «Los tres objetivos con más acciones» says how many objectives are the largest, which is checked with them. */
    private boolean isCarried(Finding finding) {
        boolean top = marks.stream().anyMatch(mark -> mark.key().startsWith("concentration.top3"));
        return finding.code().equals("number-in-words")
                && Stream.concat(
                                asserts.stream()
                                        .filter(Largest.class::isInstance)
                                        .map(largest ->
                                                ((Largest) largest).objectives().size()),
                                top ? Stream.of(R53Numbers.TOP) : Stream.of())
                        .anyMatch(number -> finding.written().equalsIgnoreCase(SpanishNouns.OBJECTIVE.inWords(number)));
    }

    /** The wording the figures would carry: the groups that do explain the change. */
    private Optional<String> supported() {
        List<String> groups = Stream.of(InstitutionGroup.values())
                .filter(group -> causedBy(reports(group)).objection(telling).isEmpty())
                .map(group -> SpanishNouns.of(group).withArticle(2))
                .toList();
        return groups.isEmpty() ? Optional.empty() : Optional.of("sobre todo por " + SpanishText.list(groups));
    }

    private List<java.util.UUID> records(Mark mark) {
        return telling.find(mark.key()).map(Figure::records).orElse(List.of());
    }

    /** Claim words that no check of the sentence carries. */
    private void looseWords(List<Piece> pieces) {
        R52ClaimWords.loose(pieces, asserts, new Labels(telling.content()))
                .forEach(word -> findings.add(new Finding(
                        word.startsWith("cumpl") ? Weight.FALSE : Weight.UNSUPPORTED,
                        word.startsWith("cumpl") ? "compliance" : "words-loose",
                        word,
                        "",
                        "",
                        List.of())));
    }

    static Weight weight(Objection objection) {
        return objection.verdict() == Verdict.FAILS ? Weight.FALSE : Weight.UNSUPPORTED;
    }

    private Verdict verdict() {
        if (findings.stream().anyMatch(finding -> finding.weight() == Weight.FALSE)) {
            return Verdict.FAILS;
        }
        return findings.stream().anyMatch(Finding::stops) ? Verdict.UNSUPPORTED : Verdict.HOLDS;
    }
}
