package mx.compendium.claim.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.compendium.catalogue.InstitutionGroup;
import mx.compendium.claim.ClaimSection;

/**
 * The findings of an edition in English: each is a sentence that holds in Spanish, said again of the same figures under
 * the same checks. Numbers keep the style of the edition.
 */
final class EnglishSummary {

    private static final String PREFIX = "en.";

    private EnglishSummary() {}

    /** A Spanish sentence in English. */
    private record Translation(String id, Consumer<Sentence> wording) {

        Proposal of(Proposal spanish) {
            return new Proposal(PREFIX + id, spanish.kind(), ClaimSection.ENGLISH, spanish.checks(), wording);
        }
    }

    /** In the order of the summary: of every sentence that holds and has English words, those. */
    static List<Proposal> of(Telling telling, List<Proposal> holding) {
        Map<String, Proposal> spanish = holding.stream().collect(Collectors.toMap(Proposal::id, Function.identity()));
        return translations(telling, spanish)
                .flatMap(
                        translation -> Optional.ofNullable(spanish.get(translation.id())).map(translation::of).stream())
                .toList();
    }

    private static Stream<Translation> translations(Telling telling, Map<String, Proposal> spanish) {
        EnglishFindings findings = new EnglishFindings(telling);
        EnglishParticipants participants = new EnglishParticipants(telling);
        return Stream.of(
                        Stream.of(
                                new Translation("reports.total", findings::total),
                                new Translation("reports.total.comparison", findings::moved)),
                        ofGroups("reports.change.cause.%s", findings::cause),
                        Stream.of(
                                new Translation("objectives.covered.partly", findings::coveredPartly),
                                covered(spanish.containsKey("objectives.covered.first-time"), findings),
                                new Translation("concentration.top3", findings::concentration),
                                new Translation("aimed.girls-adolescents-women", findings::aimed),
                                new Translation("reports.types", findings::types),
                                new Translation("beneficiaries.personas.direct", findings::direct),
                                new Translation("beneficiaries.personas.indirect", findings::indirect),
                                new Translation("participants.total", participants::total),
                                new Translation("participants.total.comparison", participants::moved)),
                        ofGroups("group.%s.first-time", participants::first),
                        Stream.of(new Translation("likeforlike.reports", participants::likeForLike)))
                .flatMap(Function.identity());
    }

    /** A first time says the coverage as well: one of both is enough. */
    private static Translation covered(boolean forTheFirstTime, EnglishFindings findings) {
        return forTheFirstTime
                ? new Translation("objectives.covered.first-time", findings::coveredFirst)
                : new Translation("objectives.covered", findings::covered);
    }

    private static Stream<Translation> ofGroups(String id, GroupWording wording) {
        return Stream.of(InstitutionGroup.values())
                .map(group -> new Translation(String.format(id, group), sentence -> wording.tell(sentence, group)));
    }

    /** Says the same of any group. */
    @FunctionalInterface
    private interface GroupWording {

        void tell(Sentence sentence, InstitutionGroup group);
    }
}
