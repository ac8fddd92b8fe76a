package mx.compendium.claim.model;

import java.util.stream.Stream;
import mx.compendium.catalogue.InstitutionGroup;
import mx.compendium.statistics.EnglishNouns;

/** English words for who took part. */
final class EnglishParticipants {

    private static final String PARTICIPANTS = "participants.total";
    private static final String LIKE = "likeforlike.reports";

    private final Telling telling;
    private final EnglishWords words;

    EnglishParticipants(Telling telling) {
        this.telling = telling;
        this.words = new EnglishWords(telling);
    }

    void total(Sentence sentence) {
        words.counted(sentence, PARTICIPANTS, EnglishNouns.INSTITUTION).says(" took part: ");
        words.counted(
                        sentence,
                        Stream.of(InstitutionGroup.values())
                                .filter(group -> telling.value("participants.group." + group) > 0)
                                .map(group ->
                                        new EnglishWords.Counted("participants.group." + group, EnglishNouns.of(group)))
                                .toList())
                .says(".");
    }

    void moved(Sentence sentence) {
        words.edition(sentence.says("In the "), telling.former()).says(", ");
        words.counted(sentence, PARTICIPANTS + ".former", EnglishNouns.INSTITUTION)
                .says(" took part; in this one, ")
                .figure(PARTICIPANTS)
                .says(" (")
                .figure(PARTICIPANTS + ".change")
                .says(").");
    }

    void first(Sentence sentence, InstitutionGroup group) {
        String participants = "participants.group." + group;
        words.counted(sentence, participants, EnglishNouns.of(group))
                .says(telling.value(participants) == 1 ? " takes part" : " take part")
                .says(" for the first time, with ");
        words.counted(sentence, "reports.group." + group, EnglishNouns.ACTION);
        words.since(sentence, participants);
    }

    void likeForLike(Sentence sentence) {
        sentence.says("The institutions present in both editions (")
                .figure("likeforlike.institutions")
                .says(") reported ");
        words.edition(
                        words.counted(sentence, LIKE + ".former", EnglishNouns.ACTION)
                                .says(" in the "),
                        telling.former())
                .says(" and ")
                .figure(LIKE)
                .says(" in this one (")
                .figure(LIKE + ".change")
                .says(").");
    }
}
