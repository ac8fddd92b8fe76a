package mx.compendium.demonstration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import mx.compendium.catalogue.DamagedReference;
import mx.compendium.catalogue.ReferenceInstitution;
import mx.compendium.catalogue.ReferenceRow;
import mx.compendium.catalogue.ReferenceTable;

/** Who reports which action in which edition: practices and known programmes by name, the rest as allocated. */
final class Lineages {

    private final Map<String, ReferenceInstitution> institutions;
    private final List<Theme> themes = Theme.all();
    private final Map<Theme, Integer> uses = new HashMap<>();
    private final List<Lineage> lineages = new ArrayList<>();

    private Lineages(List<ReferenceInstitution> institutions) {
        this.institutions =
                institutions.stream().collect(Collectors.toMap(ReferenceInstitution::code, Function.identity()));
    }

    static List<Lineage> of(List<ReferenceInstitution> institutions) {
        Lineages all = new Lineages(institutions);
        Practice.all().forEach(all::add);
        Known.all().forEach(all::add);
        ReferenceTable.read(
                        "demonstration/allocation.csv",
                        "institution",
                        "principal_objective",
                        "in_both",
                        "only_2022",
                        "only_2023")
                .map(Allocation::of)
                .forEach(all::add);
        return List.copyOf(all.lineages);
    }

    /** How many themed actions an institution reports under an objective. */
    private record Allocation(ReferenceRow row, String institution, int objective, int both, int former, int latter) {

        static Allocation of(ReferenceRow row) {
            return new Allocation(
                    row,
                    row.required("institution"),
                    row.number("principal_objective", 1, 23),
                    row.number("in_both", 0, 20),
                    row.number("only_2022", 0, 20),
                    row.number("only_2023", 0, 20));
        }
    }

    private void add(Practice practice) {
        String key = practice.text().required("key");
        add(key, practice.institution(), practice.objective(), practice.in2022(), true, practice);
    }

    private void add(Known known) {
        if (known.in2023()) {
            add("known|" + known.name(), known.institution(), known.objective(), known.in2022(), true, known);
        }
    }

    private void add(Allocation cell) {
        List<Theme> chosen = chosen(cell);
        for (int i = 0; i < chosen.size(); i++) {
            Theme theme = chosen.get(i);
            boolean in2022 = i < cell.both() + cell.former();
            boolean in2023 = i < cell.both() || !in2022;
            String key = cell.institution() + "|" + cell.objective() + "|" + theme.name();
            add(key, cell.institution(), cell.objective(), in2022, in2023, new Lineage.Themed(theme));
        }
    }

    private void add(
            String key, String institution, int objective, boolean in2022, boolean in2023, Lineage.Material material) {
        lineages.add(new Lineage(key, institution(institution), objective, in2022, in2023, material));
    }

    /** The least used themes first, so that no phrase is worn out. */
    private List<Theme> chosen(Allocation cell) {
        int wanted = cell.both() + cell.former() + cell.latter();
        List<Theme> chosen = themes.stream()
                .filter(theme -> theme.objective() == cell.objective())
                .filter(theme -> theme.suits(institution(cell.institution())))
                .sorted((one, other) -> Integer.compare(uses(one), uses(other)))
                .limit(wanted)
                .toList();
        if (chosen.size() < wanted) {
            throw cell.row().damaged("principal_objective", "has too few themes for " + cell.institution());
        }
        chosen.forEach(theme -> uses.merge(theme, 1, Integer::sum));
        return chosen;
    }

    private int uses(Theme theme) {
        return uses.getOrDefault(theme, 0);
    }

    private ReferenceInstitution institution(String code) {
        ReferenceInstitution institution = institutions.get(code);
        if (institution == null) {
            throw new DamagedReference("demonstration", "«" + code + "» is no institution");
        }
        return institution;
    }
}
