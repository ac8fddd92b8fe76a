package mx.compendium.narrative.model;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mx.compendium.claim.Claim;
import mx.compendium.claim.ClaimKind;
import mx.compendium.claim.ClaimLedger;
import mx.compendium.claim.ClaimSection;
import mx.compendium.claim.Finding;
import mx.compendium.claim.MeantFigures;
import mx.compendium.claim.ReadText;
import mx.compendium.claim.Reference;
import mx.compendium.narrative.NarrativeFinding;
import mx.compendium.statistics.Figure;
import mx.compendium.statistics.PeriodFigures;

/** What the data would say in the place of what was typed: never more than they know, and five at most. */
public final class Offers {

    private static final int MOST = 5;
    private static final Set<String> LOOSE = Set.of("number-loose", "number-in-words");

    /** What a claim word speaks of, by how it begins or by the check that failed. */
    private static final Map<Pattern, Set<ClaimKind>> SPOKEN = Map.of(
            Pattern.compile("por primera|inedit|first-time"), Set.of(ClaimKind.FIRST_TIME),
            Pattern.compile("debido|gracias|a causa|se explica|por la aportacion|cause"), Set.of(ClaimKind.CAUSE),
            Pattern.compile("cada uno|todos los|la totalidad|covered"), Set.of(ClaimKind.COVERAGE),
            Pattern.compile("se concentra|largest"), Set.of(ClaimKind.CONCENTRATION),
            Pattern.compile("alrededor|cerca de|aproximadamente|mas de|menos de|casi|about"),
                    Set.of(ClaimKind.APPROXIMATION),
            Pattern.compile("aument|increment|crec|dismin|redu|descend|se mantuv|igual que|al pasar|moves"),
                    Set.of(ClaimKind.COMPARISON, ClaimKind.GROWTH));

    private final PeriodFigures figures;
    private final ClaimLedger ledger;

    public Offers(PeriodFigures figures, ClaimLedger ledger) {
        this.figures = figures;
        this.ledger = ledger;
    }

    /** Everything found in a text, in its order, each with what the data offer for it. */
    public List<NarrativeFinding> of(ReadText read) {
        Stream<NarrativeFinding> placed = read.statements().stream()
                .flatMap(statement -> statement.findings().stream()
                        .map(finding -> offered(statement.block(), statement.text(), finding)));
        Stream<NarrativeFinding> whole = read.whole().stream().map(finding -> offered(0, "", finding));
        return Stream.concat(placed, whole).toList();
    }

    private NarrativeFinding offered(int block, String sentence, Finding finding) {
        return new NarrativeFinding(block, sentence, finding, figures(finding), claims(finding), names(finding));
    }

    /** Of the edition, the one it is compared with, and the one its history begins with. */
    private List<Reference> names(Finding finding) {
        return Stream.concat(
                        Stream.of(figures.period().code(), figures.period().historyBegins()), figures.former().stream())
                .filter(code -> isLoose(finding) && code.equals(number(finding.written())))
                .distinct()
                .map(Reference::edition)
                .toList();
    }

    private static boolean isLoose(Finding finding) {
        return LOOSE.contains(finding.code());
    }

    private static String number(String written) {
        return written.replaceFirst("[.,% ]+$", "");
    }

    private List<Figure> figures(Finding finding) {
        return isLoose(finding) ? MeantFigures.of(finding.written(), figures) : List.of();
    }

    private List<Claim> claims(Finding finding) {
        return SPOKEN.entrySet().stream()
                .filter(spoken -> speaks(spoken.getKey(), finding))
                .flatMap(spoken -> ledger.claims().stream()
                        .filter(claim -> claim.section() != ClaimSection.ENGLISH)
                        .filter(claim -> spoken.getValue().contains(claim.kind())))
                .limit(MOST)
                .toList();
    }

    private static boolean speaks(Pattern words, Finding finding) {
        return finding.code().equals("words-loose")
                ? words.matcher(finding.written()).lookingAt()
                : words.matcher(finding.code()).lookingAt();
    }
}
