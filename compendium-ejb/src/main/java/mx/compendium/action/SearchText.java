package mx.compendium.action;

import java.util.Collection;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words a report is found by: its own, and the names of its institution and of the states it reaches. */
public final class SearchText {

    private SearchText() {}

    public static String of(
            @Nullable String folio,
            String name,
            String summary,
            String purpose,
            String institution,
            @Nullable String acronym,
            Collection<String> stateNames) {
        return Stream.concat(
                        Stream.of(spaced(folio), name, summary, purpose, institution, acronym), stateNames.stream())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" \n"));
    }

    /** The parts of a folio are words of their own. */
    private static @Nullable String spaced(@Nullable String folio) {
        return folio == null ? null : folio.replace('-', ' ');
    }
}
