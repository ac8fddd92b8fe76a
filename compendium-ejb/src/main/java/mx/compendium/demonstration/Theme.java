package mx.compendium.demonstration;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import mx.compendium.action.PopulationGroup;
import mx.compendium.action.ReportType;
import mx.compendium.catalogue.ReferenceInstitution;
import org.jspecify.annotations.Nullable;

/**
 * Material for one kind of action: who may report it, its texts with slots, what it measures and whom it serves.
 *
 * @param who codes of groups and institutions; a minus before a code leaves that institution out
 * @param measure what is counted, or null when the action is not measured
 * @param health whether it speaks of "salud"
 */
record Theme(
        int objective,
        List<String> who,
        String name,
        String does,
        String purpose,
        String results,
        @Nullable String measure,
        @Nullable ReportType type,
        List<PopulationGroup> people,
        boolean aimed,
        boolean health) {

    private static final Set<String> KEYS =
            Set.of("who", "name", "does", "purpose", "results", "measure", "type", "people", "aimed");

    /** Objective 21 has none: its only report of 2023 is a known programme. */
    private static final int WITHOUT_THEMES = 21;

    static List<Theme> all() {
        return IntStream.rangeClosed(1, 23)
                .filter(objective -> objective != WITHOUT_THEMES)
                .boxed()
                .flatMap(objective -> of(objective).stream())
                .toList();
    }

    private static List<Theme> of(int objective) {
        return Block.read(String.format(Locale.ROOT, "demonstration/phrases/objective-%02d.txt", objective), KEYS)
                .stream()
                .map(block -> of(objective, block))
                .toList();
    }

    private static Theme of(int objective, Block block) {
        String type = block.optional("type");
        return new Theme(
                objective,
                block.words("who"),
                block.required("name"),
                block.required("does"),
                block.required("purpose"),
                block.required("results"),
                block.optional("measure"),
                type == null ? null : ReportType.valueOf(type),
                block.constants("people", PopulationGroup.class),
                block.says("aimed"),
                block.mentions("salud"));
    }

    /**
     * Whether that institution could report it. Michoacán's only report that speaks of "salud" is the named one, so that
     * exactly one report answers the search "michoacan salud ninas".
     */
    boolean suits(ReferenceInstitution institution) {
        boolean named = who.contains(institution.code())
                || who.contains(institution.group().name());
        boolean leftOut = who.contains("-" + institution.code());
        return named && !leftOut && !(health && institution.code().equals("EF-MICH"));
    }
}
