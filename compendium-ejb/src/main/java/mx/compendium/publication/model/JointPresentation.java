package mx.compendium.publication.model;

import java.util.List;

/**
 * A joint programme, told once with the results of each institution, which are never added.
 *
 * @param statements claims about it, as printed
 */
public record JointPresentation(
        String id, String name, String coordinator, List<Passage> statements, List<Taking> institutions) {

    public JointPresentation {
        statements = List.copyOf(statements);
        institutions = List.copyOf(institutions);
    }

    /** An institution that takes part, with its report and what it counted. */
    public record Taking(String institution, String ficha, String folio, List<Measured> measured) {

        public Taking {
            measured = List.copyOf(measured);
        }
    }
}
