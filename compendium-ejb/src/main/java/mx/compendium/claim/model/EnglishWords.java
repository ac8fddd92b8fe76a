package mx.compendium.claim.model;

import java.util.List;
import mx.compendium.claim.Reference;
import mx.compendium.statistics.EnglishNouns.English;

/** Turns of phrase English sentences share. */
final class EnglishWords {

    private static final String AND = " and ";

    private final Telling telling;

    EnglishWords(Telling telling) {
        this.telling = telling;
    }

    /** A figure and what it counts. */
    record Counted(String code, English noun) {}

    /** {@code 2022 edition}. */
    Sentence edition(Sentence sentence, String code) {
        return sentence.names(code, Reference.edition(code)).says(" edition");
    }

    Sentence counted(Sentence sentence, String code, English noun) {
        return sentence.figure(code).says(" " + noun.form(telling.value(code)));
    }

    /** {@code 2 programmes, 1 action and 4 good practices}. */
    Sentence counted(Sentence sentence, List<Counted> parts) {
        return sentence.list(
                AND,
                parts.stream()
                        .<Sentence.Part>map(part -> said -> counted(said, part.code(), part.noun()))
                        .toList());
    }

    /** The universe a first time speaks of ends its sentence. */
    void since(Sentence sentence, String figure) {
        FirstTimeOf first = FirstTimeOf.of(telling, figure);
        sentence.says(", considering the editions since ").names(first.since(), Reference.edition(first.since()));
        List<String> cited = first.cited();
        if (!cited.isEmpty()) {
            sentence.says(" (of ")
                    .names(list(cited), cited.stream().map(Reference::edition).toList())
                    .says(", by their published totals)");
        }
        sentence.says(".");
    }

    static String list(List<String> items) {
        int last = items.size() - 1;
        return last < 1 ? String.join("", items) : String.join(", ", items.subList(0, last)) + AND + items.get(last);
    }
}
