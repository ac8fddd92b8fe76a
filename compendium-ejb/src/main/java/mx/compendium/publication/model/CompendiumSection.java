package mx.compendium.publication.model;

import java.util.List;

/**
 * One objective: what is said of it, the joint programmes that count under it, its fichas.
 *
 * @param count text of its figure
 * @param former text of the former period's figure; empty without one
 */
public record CompendiumSection(
        int number,
        String name,
        String shortName,
        String count,
        String countLabel,
        String former,
        List<Passage> statements,
        List<JointPresentation> joint,
        List<Ficha> fichas) {

    public CompendiumSection {
        statements = List.copyOf(statements);
        joint = List.copyOf(joint);
        fichas = List.copyOf(fichas);
    }
}
