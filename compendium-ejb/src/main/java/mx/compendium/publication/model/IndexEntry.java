package mx.compendium.publication.model;

import java.util.List;

/** A name in an index with the fichas it leads to, in the order of the book. */
public record IndexEntry(String name, List<Line> lines) {

    public IndexEntry {
        lines = List.copyOf(lines);
    }

    /** A ficha by the name of its action. */
    public record Line(String name, String ficha) {}
}
