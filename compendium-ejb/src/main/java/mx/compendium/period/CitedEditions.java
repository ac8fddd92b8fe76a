package mx.compendium.period;

import java.util.Set;

/** Port: editions known only as totals with a citation; the storey of the figures answers. */
public interface CitedEditions {

    /** Their codes: a declared history may begin with one of them. */
    Set<String> codes();
}
