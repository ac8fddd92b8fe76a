package mx.compendium.publication.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import mx.compendium.claim.Claim;
import mx.compendium.claim.ClaimKind;
import mx.compendium.claim.ClaimSection;
import mx.compendium.claim.Verdict;
import mx.compendium.kernel.RulesBroken;
import mx.compendium.kernel.Violation;

/** The claims of an edition by the place they are printed at. Only sentences that hold are printed. */
final class Sentences {

    private final List<Claim> claims;
    private final Set<Claim> printed = new LinkedHashSet<>();

    Sentences(List<Claim> claims) {
        RulesBroken.ifAny(claims.stream()
                .filter(claim -> claim.verdict() != Verdict.HOLDS)
                .map(claim -> Violation.of("publication.claim-does-not-hold", claim.id(), claim.verdict()))
                .toList());
        this.claims = List.copyOf(claims);
    }

    /** What the summary says below its figures: what is new, and what the change is due to. */
    List<Passage> highlights() {
        return passages(claim -> claim.section() == ClaimSection.EVALUATION
                && (claim.kind() == ClaimKind.FIRST_TIME || claim.kind() == ClaimKind.CAUSE));
    }

    /** Each finding with its topic beside it, said once. */
    List<Passage> evaluation() {
        return byTopic(claim -> claim.section() == ClaimSection.EVALUATION);
    }

    /** How the total is made up and counted; one sentence for all types, not one each. */
    List<Passage> composition() {
        return byTopic(claim ->
                claim.section() == ClaimSection.COMPOSITION && !claim.id().startsWith("type."));
    }

    /** The summary in English. */
    List<Passage> english() {
        return byTopic(claim -> claim.section() == ClaimSection.ENGLISH);
    }

    /** What is said of the objective with that figure. */
    List<Passage> ofObjective(String code) {
        return passages(claim ->
                claim.section() == ClaimSection.OBJECTIVES && claim.figures().contains(code));
    }

    /** What is said of the joint programme of that code. */
    List<Passage> ofJoint(String code) {
        return passages(
                claim -> claim.kind() == ClaimKind.JOINT_PROGRAMME && claim.id().equals("joint." + code));
    }

    private List<Passage> passages(Predicate<Claim> which) {
        return print(which).map(claim -> Passage.of("", claim)).toList();
    }

    private List<Passage> byTopic(Predicate<Claim> which) {
        Map<Topic, List<Claim>> topics = new TreeMap<>();
        print(which)
                .forEach(claim -> topics.computeIfAbsent(Topic.of(claim), any -> new ArrayList<>())
                        .add(claim));
        List<Passage> passages = new ArrayList<>();
        topics.forEach((topic, told) -> {
            for (int i = 0; i < told.size(); i++) {
                passages.add(Passage.of(i == 0 ? topic.words(told.get(i).section()) : "", told.get(i)));
            }
        });
        return passages;
    }

    /** What is said of those reports beyond a single number; of a joint programme the one sentence that tells all of it. */
    List<Passage> about(List<String> folios) {
        Predicate<Claim> aboutThem = claim -> claim.section() == ClaimSection.PRACTICES
                && claim.figures().stream().anyMatch(code -> folios.stream().anyMatch(code::contains));
        List<Passage> joint = passages(aboutThem.and(claim -> claim.kind() == ClaimKind.JOINT_PROGRAMME));
        return joint.isEmpty() ? passages(aboutThem.and(claim -> claim.figures().size() > 1)) : joint;
    }

    /** The head of the sentence with that id: up to the list it introduces, without a full stop. */
    Optional<String> headline(String id) {
        return print(claim -> claim.id().equals(id))
                .map(claim -> claim.text().replaceFirst("(:\\s.*|\\.)$", ""))
                .findFirst();
    }

    /** Figures of the sentences printed so far. */
    Stream<String> figures() {
        return printed.stream().flatMap(claim -> claim.figures().stream());
    }

    private Stream<Claim> print(Predicate<Claim> which) {
        return claims.stream().filter(which).peek(printed::add);
    }
}
