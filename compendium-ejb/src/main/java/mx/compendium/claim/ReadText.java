package mx.compendium.claim;

import java.util.List;

/**
 * A text as it was read against the figures.
 *
 * @param statements its sentences, in their order
 * @param whole what is found only when all of it is read
 */
public record ReadText(List<Statement> statements, List<Finding> whole) {

    public ReadText {
        statements = List.copyOf(statements);
        whole = List.copyOf(whole);
    }

    /**
     * One sentence.
     *
     * @param text as printed, without its marks
     * @param figures codes of the figures it names
     */
    public record Statement(String text, Verdict verdict, List<String> figures, List<Finding> findings) {

        public Statement {
            figures = List.copyOf(figures);
            findings = List.copyOf(findings);
        }
    }

    /** Whether nothing in it is false or unsupported. */
    public boolean holds() {
        return statements.stream().allMatch(statement -> statement.verdict() == Verdict.HOLDS)
                && whole.stream().noneMatch(Finding::stops);
    }
}
