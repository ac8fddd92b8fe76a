package mx.compendium.claim;

import java.util.List;

/**
 * What follows from a change of the data.
 *
 * @param printed how many sentences are said before it
 * @param figures those that would be others, in the order of the rules
 * @param sentences those that would be others, the printed ones first, in the order of the Informe Ejecutivo
 */
public record Consequences(int printed, List<ChangedFigure> figures, List<ChangedSentence> sentences) {

    public Consequences {
        figures = List.copyOf(figures);
        sentences = List.copyOf(sentences);
    }

    /** How many of the printed sentences would no longer be true as they stand. */
    public long untrue() {
        return sentences.stream().filter(sentence -> !sentence.isNew()).count();
    }

    public boolean isEmpty() {
        return figures.isEmpty() && sentences.isEmpty();
    }
}
