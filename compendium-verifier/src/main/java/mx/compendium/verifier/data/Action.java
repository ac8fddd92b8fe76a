package mx.compendium.verifier.data;

import java.util.List;

/** What of an action any figure or claim uses. */
public record Action(
        String folio,
        String name,
        String type,
        String institution,
        List<String> partners,
        String objective,
        boolean aimed,
        boolean national,
        List<String> states,
        List<String> countries,
        String programme,
        boolean featured) {}
