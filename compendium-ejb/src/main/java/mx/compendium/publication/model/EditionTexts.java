package mx.compendium.publication.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mx.compendium.claim.Claim;
import mx.compendium.claim.ClaimKind;
import mx.compendium.claim.ClaimLedger;
import mx.compendium.claim.ClaimRefusal;
import mx.compendium.claim.ClaimSection;
import mx.compendium.claim.Finding;
import mx.compendium.claim.ReadText;
import mx.compendium.claim.ReadText.Printed;
import mx.compendium.claim.ReadText.Statement;
import mx.compendium.claim.Verdict;
import mx.compendium.narrative.EditionText;
import mx.compendium.publication.GateException;
import mx.compendium.publication.GateFinding;
import mx.compendium.template.NarrativeDocument;

/** The unit's own words of an edition, read against its figures: what they print, what they state, what stops them. */
public final class EditionTexts {

    private static final List<String> FIRST_TO_TELL =
            List.of("first-time", "cause", "covered", "largest", "moves", "about");

    private final Map<Place, ReadText> read;

    /** Of every text what was read in it, in the order of the documents. */
    public EditionTexts(Map<EditionText, ReadText> texts) {
        read = new LinkedHashMap<>();
        texts.forEach((text, words) -> read.put(new Place(text.document(), text.part()), words));
    }

    private record Place(NarrativeDocument document, String part) {

        String key() {
            return document.key() + "." + part;
        }
    }

    public Narrative narrative(NarrativeDocument document) {
        Map<String, List<Printed>> blocks = new LinkedHashMap<>();
        read.forEach((place, text) -> {
            if (place.document() == document) {
                blocks.put(place.part(), text.blocks());
            }
        });
        return new Narrative(blocks);
    }

    /** Their sentences that say something to be checked and hold, by place: {@code text.compendium.preamble.3} is the third. */
    public List<Claim> claims() {
        List<Claim> claims = new ArrayList<>();
        read.forEach((place, text) -> IntStream.range(0, text.statements().size())
                .filter(i -> text.statements().get(i).isClaim()
                        && text.statements().get(i).verdict() == Verdict.HOLDS)
                .mapToObj(i -> claim(place, i + 1, text.statements().get(i)))
                .forEach(claims::add));
        return claims;
    }

    private static Claim claim(Place place, int number, Statement statement) {
        return new Claim(
                id(place, number),
                kind(statement),
                ClaimSection.NARRATIVE,
                statement.pieces(),
                statement.asserts(),
                Verdict.HOLDS);
    }

    private static ClaimKind kind(Statement statement) {
        List<String> told =
                statement.asserts().stream().map(assertion -> assertion.is()).toList();
        return FIRST_TO_TELL.stream()
                .filter(told::contains)
                .findFirst()
                .map(EditionTexts::kind)
                .orElse(
                        statement.figures().stream().anyMatch(code -> code.endsWith(Codes.SHARE))
                                ? ClaimKind.SHARE
                                : ClaimKind.TOTAL);
    }

    private static ClaimKind kind(String assertion) {
        return switch (assertion) {
            case "first-time" -> ClaimKind.FIRST_TIME;
            case "cause" -> ClaimKind.CAUSE;
            case "covered" -> ClaimKind.COVERAGE;
            case "largest" -> ClaimKind.CONCENTRATION;
            case "moves" -> ClaimKind.COMPARISON;
            default -> ClaimKind.APPROXIMATION;
        };
    }

    /** What was found in them, each with its place. */
    public List<GateFinding> findings() {
        return read.entrySet().stream()
                .flatMap(text -> findings(text.getKey(), text.getValue()))
                .toList();
    }

    private static Stream<GateFinding> findings(Place place, ReadText text) {
        Stream<GateFinding> ofStatements = text.statements().stream()
                .flatMap(statement -> statement.findings().stream()
                        .map(finding -> new GateFinding(
                                place.document().key(),
                                place.part(),
                                statement.text().strip(),
                                finding)));
        Stream<GateFinding> ofTheWhole = text.whole().stream()
                .map(finding -> new GateFinding(place.document().key(), place.part(), "", finding));
        return Stream.concat(ofStatements, ofTheWhole);
    }

    /** Their sentences that would say something and do not hold. */
    private List<ClaimRefusal> refused() {
        List<ClaimRefusal> refused = new ArrayList<>();
        read.forEach((place, text) -> IntStream.range(0, text.statements().size())
                .filter(i -> text.statements().get(i).isClaim()
                        && text.statements().get(i).verdict() != Verdict.HOLDS)
                .mapToObj(i -> refusal(place, i + 1, text.statements().get(i)))
                .forEach(refused::add));
        return refused;
    }

    private static ClaimRefusal refusal(Place place, int number, Statement statement) {
        Finding first =
                statement.findings().stream().filter(Finding::stops).findFirst().orElseThrow();
        return new ClaimRefusal(
                id(place, number),
                kind(statement),
                statement.verdict(),
                "«" + first.written() + "»: "
                        + (first.reason().isEmpty() ? "los datos no lo sostienen." : first.reason()));
    }

    private static String id(Place place, int number) {
        return "text." + place.key() + "." + number;
    }

    /** The ledger of the edition with the sentences of its texts; those let pass without being true stand among the refused. */
    public ClaimLedger ledger(ClaimLedger generated, List<GateException> exceptions) {
        return new ClaimLedger(
                Stream.concat(generated.claims().stream(), claims().stream()).toList(),
                Stream.concat(
                                generated.refusals().stream(),
                                Stream.concat(
                                        refused().stream(),
                                        exceptions.stream()
                                                .filter(GateException::isGranted)
                                                .map(EditionTexts::unproven)))
                        .toList());
    }

    private static ClaimRefusal unproven(GateException exception) {
        return new ClaimRefusal(
                "exception." + exception.finding(),
                ClaimKind.TOTAL,
                Verdict.UNSUPPORTED,
                "«" + exception.written() + "»: " + exception.reason());
    }

    /** How many sentences were read. */
    public int sentences() {
        return read.values().stream().mapToInt(text -> text.statements().size()).sum();
    }
}
