package mx.compendium.publication.model;

import java.util.List;

/**
 * A featured practice; a joint programme is one, with the results of each institution.
 *
 * @param kicker objective it belongs to
 * @param mark what sets it apart, e.g. that it was invented; empty for a real one
 * @param institutions names of those who report it, and of those who share it
 * @param figures what each institution counted; the first is the one to look at
 * @param statements claims about it, as printed
 */
public record Practice(
        String id,
        String kicker,
        String mark,
        String name,
        String institutions,
        String summary,
        List<BigFigure> figures,
        List<Passage> statements) {

    public Practice {
        figures = List.copyOf(figures);
        statements = List.copyOf(statements);
    }
}
