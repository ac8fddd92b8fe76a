package mx.compendium.verifier;

import static mx.compendium.verifier.SampleFigure.change;
import static mx.compendium.verifier.SampleFigure.count;
import static mx.compendium.verifier.SampleFigure.percent;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Claims of every kind about {@link SampleData}, with figures counted by hand. */
final class SampleClaims {

    private static final Map<String, int[]> OBJECTIVES = new TreeMap<>(Map.of(
            "1", new int[] {9, 8},
            "2", new int[] {5, 4},
            "3", new int[] {3, 3},
            "4", new int[] {3, 2},
            "5", new int[] {2, 2},
            "6", new int[] {2, 1},
            "7", new int[] {8, 7},
            "8", new int[] {1, 1},
            "9", new int[] {1, 0},
            "10", new int[] {7, 6}));
    private static final Map<String, int[]> GROUPS = new TreeMap<>(Map.of(
            "APF", new int[] {12, 14},
            "EF", new int[] {18, 10},
            "OCA", new int[] {3, 4},
            "LEG", new int[] {2, 3},
            "JUD", new int[] {2, 3},
            "OSC", new int[] {4, 0}));
    private static final Map<String, Integer> INSTITUTIONS = new TreeMap<>(Map.of(
            "EF-GRO", 10, "EF-TAM", 8, "SALUD", 6, "RENAPO", 4, "SEP", 2, "CNDH", 3, "SENADO", 2, "IFDP", 2, "IMUMI",
            4));

    private SampleClaims() {}

    static void fill(Sample sample) {
        figures(sample);
        ofEvery(sample);
        general(sample);
        practices(sample);
    }

    static void add(Sample sample, SampleFigure... figures) {
        Stream.of(figures).forEach(figure -> sample.figures.put(figure.code(), figure));
    }

    private static void figures(Sample sample) {
        add(
                sample,
                count("reports.total", 41),
                count("reports.total.former", 34),
                change("reports.total.change", 7),
                percent("reports.total.growth", 7, 34, "20.58", "+20.58%"),
                count("concentration.top3", 24),
                percent("concentration.top3.share", 24, 41, "58.53", "58.53%"),
                count("aimed.girls-adolescents-women", 10),
                percent("aimed.girls-adolescents-women.share", 10, 41, "24.39", "24.39%"),
                count("reports.type.PROGRAM", 20),
                count("reports.type.ACTION", 15),
                count("reports.type.GOOD_PRACTICE", 6),
                count("reports.state.12", 10),
                count("reports.state.28", 8),
                count("reports.state.16", 0),
                count("reports.territory.12", 16),
                count("reports.territory.16", 16),
                count("reports.territory.28", 16),
                count("reports.territory.national", 9),
                count("reports.territory.abroad", 1),
                count("participants.total", 9),
                count("participants.states", 2),
                count("invited.total", 10),
                count("objectives.total", 10),
                count("objectives.covered", 10),
                count("objectives.covered.former", 9),
                count("programmes.total", 40),
                count("programmes.objective.01", 8),
                count("programmes.objective.07", 8),
                count("programmes.group.EF", 17),
                count("participations.total", 43),
                count("likeforlike.institutions", 8),
                count("likeforlike.reports", 37),
                count("likeforlike.reports.former", 34),
                change("likeforlike.reports.change", 3),
                count("measurement.PMM-2023-0002.1.total", 108_673),
                count("measurement.PMM-2023-0019.1.total", 20_053),
                count("measurement.PMM-2023-0019.1.women", 11_706),
                count("measurement.PMM-2023-0019.1.men", 8_347),
                count("measurement.PMM-2023-0019.2.total", 187),
                count("measurement.PMM-2023-0038.1.total", 620),
                count("measurement.PMM-2023-0038.1.women", 453),
                count("measurement.PMM-2023-0038.1.men", 156),
                count("measurement.PMM-2023-0038.1.diversity", 11),
                count("measurement.PMM-2023-0038.2.total", 717),
                count("beneficiaries.personas.direct", 20_103),
                count("beneficiaries.personas.direct.by-sex", 20_053),
                count("beneficiaries.personas.direct.women", 11_706),
                count("beneficiaries.personas.direct.men", 8_347),
                count("beneficiaries.atenciones.direct", 620),
                count("beneficiaries.atenciones.direct.diversity", 11),
                count("beneficiaries.atenciones.indirect", 717),
                count("measurements.outside-period", 1));
        OBJECTIVES.forEach((objective, reports) -> {
            String code = "reports.objective." + (objective.length() == 1 ? "0" + objective : objective);
            add(
                    sample,
                    count(code, reports[0]),
                    count(code + ".former", reports[1]),
                    change(code + ".change", reports[0] - reports[1]));
        });
        GROUPS.forEach((group, reports) -> {
            String code = "reports.group." + group;
            add(
                    sample,
                    count(code, reports[0]),
                    count(code + ".former", reports[1]),
                    change(code + ".change", reports[0] - reports[1]));
        });
        INSTITUTIONS.forEach(
                (institution, reports) -> add(sample, count("reports.institution." + institution, reports)));
        Map.of("APF", 3, "EF", 2, "OCA", 1, "LEG", 1, "JUD", 1, "OSC", 1)
                .forEach((group, participants) -> add(sample, count("participants.group." + group, participants)));
    }

    private static SampleClaim claim(Sample sample, String id) {
        SampleClaim claim = new SampleClaim(sample, id);
        sample.claim(claim);
        return claim;
    }

    private static void ofEvery(Sample sample) {
        for (String objective : OBJECTIVES.keySet()) {
            String code = "reports.objective." + (objective.length() == 1 ? "0" + objective : objective);
            int[] reports = OBJECTIVES.get(objective);
            String verb = reports[0] > reports[1] ? "aumentaron" : "se mantuvieron";
            claim(sample, "objective." + objective)
                    .words("En el objetivo ")
                    .name(objective, "objective:" + objective)
                    .words(" las acciones " + verb + ", al pasar de ")
                    .figure(code + ".former")
                    .words(" a ")
                    .figure(code)
                    .words(" (")
                    .figure(code + ".change")
                    .words(").")
                    .is("moves", "figure", code, "direction", reports[0] > reports[1] ? "UP" : "SAME");
        }
        for (String group : GROUPS.keySet()) {
            String code = "reports.group." + group;
            int[] reports = GROUPS.get(group);
            claim(sample, "group." + group)
                    .words("Del grupo se reportaron ")
                    .figure(code)
                    .words(" acciones de ")
                    .figure("participants.group." + group)
                    .words(
                            reports[0] > reports[1]
                                    ? " instituciones; aumentaron desde "
                                    : " instituciones; disminuyeron desde ")
                    .figure(code + ".former")
                    .words(".")
                    .is("moves", "figure", code, "direction", reports[0] > reports[1] ? "UP" : "DOWN");
        }
        for (String institution : INSTITUTIONS.keySet()) {
            String name =
                    sample.row(SampleData.NOW + "institutions.csv", institution).get(1);
            claim(sample, "institution." + institution)
                    .name(name, "institution:" + institution)
                    .words(" reportó ")
                    .figure("reports.institution." + institution)
                    .words(" acciones.");
        }
    }

    private static void general(Sample sample) {
        claim(sample, "total")
                .words("Frente a la ")
                .name("Edición 2022", "edition:2022")
                .words(", las acciones aumentaron de ")
                .figure("reports.total.former")
                .words(" a ")
                .figure("reports.total")
                .words(" (")
                .figure("reports.total.change")
                .words(", ")
                .figure("reports.total.growth")
                .words(").")
                .is("moves", "figure", "reports.total", "direction", "UP");
        claim(sample, "concentration")
                .words("Los objetivos ")
                .name("1", "objective:1")
                .words(", ")
                .name("7", "objective:7")
                .words(" y ")
                .name("10", "objective:10")
                .words(" concentran ")
                .figure("concentration.top3")
                .words(" acciones, ")
                .figure("concentration.top3.share")
                .words("; en ellos se concentra la mayoría.")
                .is(
                        "largest",
                        "figures",
                        List.of("reports.objective.01", "reports.objective.07", "reports.objective.10"))
                .is(
                        "sums",
                        "total",
                        "concentration.top3",
                        "parts",
                        List.of("reports.objective.01", "reports.objective.07", "reports.objective.10"));
        claim(sample, "cause")
                .words("El incremento, de ")
                .figure("reports.total.change")
                .words(", se explica por la aportación de las ")
                .name("entidades federativas", "group:EF")
                .words(" (")
                .figure("reports.group.EF.change")
                .words(").")
                .is("moves", "figure", "reports.total", "direction", "UP")
                .is(
                        "cause",
                        "of",
                        "reports.total",
                        "named",
                        "reports.group.EF",
                        "among",
                        GROUPS.keySet().stream().map("reports.group."::concat).toList());
        claim(sample, "coverage")
                .words("Por primera vez desde ")
                .name("2021", "edition:2021")
                .words(" hay acciones en cada uno de los ")
                .figure("objectives.covered")
                .words(" objetivos; antes, en ")
                .figure("objectives.covered.former")
                .words(".")
                .is("covered")
                .is("equal", "one", "objectives.covered", "other", "objectives.total")
                .is("first-time", "figure", "objectives.covered", "since", "2021", "cited", List.of("2021"));
        claim(sample, "osc")
                .words("Inédito: reportan organizaciones, ")
                .figure("reports.group.OSC")
                .words(" acciones.")
                .is("positive", "figure", "reports.group.OSC")
                .is("first-time", "figure", "reports.group.OSC", "since", "2021", "cited", List.of("2021"));
        claim(sample, "aimed")
                .words("Alrededor de ")
                .figure("aimed.girls-adolescents-women.share", "LIMIT", "24%")
                .words(" se dirige a ellas (")
                .figure("aimed.girls-adolescents-women")
                .words(").")
                .is("about", "figure", "aimed.girls-adolescents-women.share", "manner", "ABOUT", "limit", "24");
        claim(sample, "types")
                .words("Son ")
                .figure("reports.type.PROGRAM")
                .words(" programas, ")
                .figure("reports.type.ACTION")
                .words(" acciones y ")
                .figure("reports.type.GOOD_PRACTICE")
                .words(" buenas prácticas.")
                .is(
                        "sums",
                        "total",
                        "reports.total",
                        "parts",
                        List.of("reports.type.PROGRAM", "reports.type.ACTION", "reports.type.GOOD_PRACTICE"));
        claim(sample, "states")
                .words("Reportan ")
                .figure("participants.states")
                .words(" estados: ")
                .name("Guerrero", "state:12")
                .words(" (")
                .figure("reports.state.12")
                .words(") y ")
                .name("Tamaulipas", "state:28")
                .words(" (")
                .figure("reports.state.28")
                .words(").")
                .is("complete-list", "family", "reports.state.", "keys", List.of("12", "28"));
        claim(sample, "groups")
                .words("Participan ")
                .figure("participants.total")
                .words(" de ")
                .figure("invited.total")
                .words(" instituciones invitadas, de todos los grupos.")
                .is("complete-list", "family", "participants.group.", "keys", List.copyOf(GROUPS.keySet()));
        claim(sample, "territory")
                .words("Alcanzan a los estados ")
                .figure("reports.territory.12")
                .words(", ")
                .figure("reports.territory.16")
                .words(" y ")
                .figure("reports.territory.28")
                .words(" acciones; ")
                .figure("reports.territory.national")
                .words(" son nacionales y ")
                .figure("reports.territory.abroad")
                .words(" en el exterior.");
        claim(sample, "programmes")
                .words("Son ")
                .figure("programmes.total")
                .words(" programas distintos y ")
                .figure("participations.total")
                .words(" participaciones; del primero ")
                .figure("programmes.objective.01")
                .words(", del séptimo ")
                .figure("programmes.objective.07")
                .words("; de estados ")
                .figure("programmes.group.EF")
                .words(".");
        claim(sample, "likeforlike")
                .words("Las mismas ")
                .figure("likeforlike.institutions")
                .words(" instituciones aumentaron sus acciones de ")
                .figure("likeforlike.reports.former")
                .words(" a ")
                .figure("likeforlike.reports")
                .words(" (")
                .figure("likeforlike.reports.change")
                .words(").")
                .is("moves", "figure", "likeforlike.reports", "direction", "UP");
    }

    private static void practices(Sample sample) {
        claim(sample, "ferias")
                .name("Ferias de Salud, \"juntos\"", "action:PMM-2023-0019")
                .words(": ")
                .figure("measurement.PMM-2023-0019.2.total")
                .words(" ")
                .name("ferias", "counted:PMM-2023-0019/2")
                .words(" y ")
                .figure("measurement.PMM-2023-0019.1.total")
                .words(" ")
                .name("personas atendidas", "counted:PMM-2023-0019/1")
                .words(" = ")
                .figure("measurement.PMM-2023-0019.1.women")
                .words(" mujeres y ")
                .figure("measurement.PMM-2023-0019.1.men")
                .words(" hombres, ")
                .name("del 1 de julio de 2022 al 15 de junio de 2023", "dates:PMM-2023-0019/1")
                .words(".")
                .editor("P-2")
                .is(
                        "sums",
                        "total",
                        "measurement.PMM-2023-0019.1.total",
                        "parts",
                        List.of("measurement.PMM-2023-0019.1.women", "measurement.PMM-2023-0019.1.men"))
                .is(
                        "measured",
                        "action",
                        "PMM-2023-0019",
                        "measurement",
                        1,
                        "from",
                        "2022-07-01",
                        "to",
                        "2023-06-15",
                        "within",
                        true);
        claim(sample, "joint")
                .name("2x1 para Migrantes", "programme:dos-por-uno")
                .words(", de Guerrero y Tamaulipas, llegó a ")
                .figure("measurement.PMM-2023-0002.1.total", "NARRATIVE", "108\u00a0mil\u00a0673")
                .words(" personas en ")
                .name("2022", "dates:PMM-2023-0002/1")
                .words(", fuera de la cobertura ")
                .name("(1 de junio de 2022 a 30/06/2023)", "coverage:2023")
                .words(".")
                .is("joint", "programme", "dos-por-uno", "actions", List.of("PMM-2023-0002", "PMM-2023-0011"))
                .is(
                        "measured",
                        "action",
                        "PMM-2023-0002",
                        "measurement",
                        1,
                        "from",
                        "2022-01-01",
                        "to",
                        "2022-12-31",
                        "within",
                        false);
        claim(sample, "clinic")
                .words("Más de ")
                .figure("measurement.PMM-2023-0038.2.total", "LIMIT", "700")
                .words(" acompañamientos y menos de ")
                .figure("measurement.PMM-2023-0038.1.total", "LIMIT", "700")
                .words(" atenciones: ")
                .figure("measurement.PMM-2023-0038.1.women")
                .words(" mujeres, ")
                .figure("measurement.PMM-2023-0038.1.men")
                .words(" hombres y ")
                .figure("measurement.PMM-2023-0038.1.diversity")
                .words(" de la diversidad.")
                .is("about", "figure", "measurement.PMM-2023-0038.2.total", "manner", "MORE_THAN", "limit", "700")
                .is("about", "figure", "measurement.PMM-2023-0038.1.total", "manner", "LESS_THAN", "limit", "700");
        claim(sample, "beneficiaries")
                .words("En total ")
                .figure("beneficiaries.personas.direct")
                .words(" personas; de ")
                .figure("beneficiaries.personas.direct.by-sex")
                .words(" se sabe el sexo: ")
                .figure("beneficiaries.personas.direct.women")
                .words(" mujeres y ")
                .figure("beneficiaries.personas.direct.men")
                .words(" hombres; ")
                .figure("beneficiaries.atenciones.direct")
                .words(" atenciones (")
                .figure("beneficiaries.atenciones.direct.diversity")
                .words(" de la diversidad), ")
                .figure("beneficiaries.atenciones.indirect")
                .words(" indirectas; ")
                .figure("measurements.outside-period")
                .words(" medición fuera.");
    }
}
