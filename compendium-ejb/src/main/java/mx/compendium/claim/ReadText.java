package mx.compendium.claim;

import java.util.List;

/**
 * A text as it was read against the figures.
 *
 * @param blocks as they are printed, in their order
 * @param statements its sentences, in their order
 * @param whole what is found only when all of it is read
 */
public record ReadText(List<Printed> blocks, List<Statement> statements, List<Finding> whole) {

    public ReadText {
        blocks = List.copyOf(blocks);
        statements = List.copyOf(statements);
        whole = List.copyOf(whole);
    }

    /**
     * A block as it is printed.
     *
     * @param label of a footnote its number, otherwise empty
     */
    public record Printed(Block.Kind kind, String label, List<Run> runs) {

        public Printed {
            runs = List.copyOf(runs);
        }
    }

    /**
     * One sentence.
     *
     * @param block which of the blocks it stands in, from 0
     * @param pieces what it is put together of; whole only when it holds
     * @param asserts what its words say beyond its numbers
     */
    public record Statement(
            int block, Verdict verdict, List<Piece> pieces, List<Assertion> asserts, List<Finding> findings) {

        public Statement {
            pieces = List.copyOf(pieces);
            asserts = List.copyOf(asserts);
            findings = List.copyOf(findings);
        }

        /** As printed, without its marks. */
        public String text() {
            return Piece.text(pieces);
        }

        /** Codes of the figures it states, each once. */
        public List<String> figures() {
            return Piece.figures(pieces);
        }

        /** Whether it says anything that can be checked. */
        public boolean isClaim() {
            return !asserts.isEmpty() || !figures().isEmpty();
        }
    }

    /** Whether nothing in it is false or unsupported. */
    public boolean holds() {
        return statements.stream().allMatch(statement -> statement.verdict() == Verdict.HOLDS)
                && whole.stream().noneMatch(Finding::stops);
    }
}
