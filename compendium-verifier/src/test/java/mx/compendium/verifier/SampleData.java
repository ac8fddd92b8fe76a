package mx.compendium.verifier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The tables. 2023: 41 actions, by objective 1: 9, 7: 8, 10: 7, 2: 5, 3: 3, 4: 3, 5: 2, 6: 2, 8: 1, 9: 1; by institution EF-GRO 10, EF-TAM 8,
 * SALUD 6, RENAPO 4, SEP 2, CNDH 3, SENADO 2, IFDP 2, IMUMI 4. 2022: 34 actions, none of objective 9 and none of an OSC. Of 2021 totals only.
 */
final class SampleData {

    static final String NOW = "data/2023/";
    static final String BEFORE = "data/2022/";
    private static final String ACTIONS =
            "folio,id,linaje,nombre,tipo,continuidad,institucion,corresponsables,objetivo_principal,"
                    + "objetivos_relacionados,principios,metas_ods,resumen,proposito,poblaciones,dirigida_a_ninas_adolescentes_y_mujeres,etapas,"
                    + "nacional,entidades,municipios,paises,inicio,fin,resultados,retos,innovacion,replicabilidad,lecciones,programa_conjunto,"
                    + "destacada,sintetica";

    private SampleData() {}

    static void fill(Sample sample) {
        common(sample, NOW, "2023,Edición 2023,2022-06-01,2023-06-30,TRUNCATE,2021,sí,", true);
        common(sample, BEFORE, "2022,Edición 2022,2021-06-01,2022-05-31,TRUNCATE,2021,sí,", false);
        actions(
                sample,
                NOW,
                "2023",
                List.of(1, 9, 7, 8, 10, 7, 2, 5, 3, 3, 4, 3, 5, 2, 6, 2, 8, 1, 9, 1),
                List.of(
                        "EF-GRO", 10, "EF-TAM", 8, "SALUD", 6, "RENAPO", 4, "SEP", 2, "CNDH", 3, "SENADO", 2, "IFDP", 2,
                        "IMUMI", 4));
        actions(
                sample,
                BEFORE,
                "2022",
                List.of(1, 8, 7, 7, 10, 6, 2, 4, 3, 3, 4, 2, 5, 2, 6, 1, 8, 1),
                List.of(
                        "EF-GRO", 7, "EF-TAM", 3, "SALUD", 8, "RENAPO", 4, "SEP", 2, "CNDH", 4, "SENADO", 3, "IFDP",
                        3));
        present(sample);
        table(
                sample,
                "data/cited.csv",
                "edicion,cobertura_inicio,cobertura_fin,cifra,valor,fuente",
                "2021,2020-06-01,2021-05-31,objectives.covered,8,Informe 2021",
                "2021,2020-06-01,2021-05-31,reports.group.OSC,0,Informe 2021",
                "2021,2020-06-01,2021-05-31,reports.total,30,Informe 2021");
    }

    private static void common(Sample sample, String folder, String period, boolean osc) {
        table(
                sample,
                folder + "period.csv",
                "edicion,titulo,cobertura_inicio,cobertura_fin,redondeo,historia_desde,demostracion,fuente",
                period);
        List<String> objectives = new ArrayList<>();
        for (String number : List.of("1", "10", "2", "3", "4", "5", "6", "7", "8", "9")) {
            objectives.add(number + ",corto " + letter(number) + ",Oficial " + letter(number) + ",Objetivo nombrado "
                    + letter(number) + ",short " + letter(number) + ",Objective named " + letter(number));
        }
        table(
                sample,
                folder + "objectives.csv",
                "objetivo,nombre_corto,nombre_oficial,nombre,nombre_corto_en,nombre_en",
                objectives.toArray(String[]::new));
        table(
                sample,
                folder + "states.csv",
                "entidad,nombre,abreviatura",
                "12,Guerrero,Gro.",
                "16,Michoacán,Mich.",
                "28,Tamaulipas,Tamps.");
        List<String> institutions = new ArrayList<>(List.of(
                "CNDH,Comisión Nacional,CNDH,OCA,",
                "EF-GRO,Gobierno de Guerrero,,EF,12",
                "EF-MIC,Gobierno de Michoacán,,EF,16",
                "EF-TAM,Gobierno de Tamaulipas,,EF,28",
                "IFDP,Defensoría Pública,IFDP,JUD,",
                "RENAPO,Registro de Población,RENAPO,APF,",
                "SALUD,Secretaría de Salud,SALUD,APF,",
                "SENADO,Senado,SENADO,LEG,",
                "SEP,Secretaría de Educación,SEP,APF,"));
        if (osc) {
            institutions.add(5, "IMUMI,Instituto para las Mujeres,IMUMI,OSC,");
        }
        table(
                sample,
                folder + "institutions.csv",
                "institucion,nombre,siglas,grupo,entidad",
                institutions.toArray(String[]::new));
        table(sample, folder + "programmes.csv", "programa_conjunto,nombre,coordina");
        table(
                sample,
                folder + "measurements.csv",
                "folio,medicion,que_se_conto,unidad,alcance,desde,hasta,total,mujeres,hombres,diversidad_sexual,sin_especificar");
        table(sample, folder + "ages.csv", "folio,medicion,banda,cuenta");
    }

    private static String letter(String number) {
        return String.valueOf((char) ('A' + Integer.parseInt(number) - 1));
    }

    private static void actions(
            Sample sample, String folder, String edition, List<?> objectives, List<?> institutions) {
        List<String> principal = expanded(objectives);
        List<String> responsible = expanded(institutions);
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < principal.size(); i++) {
            String folio = String.format("PMM-%s-%04d", edition, i + 1);
            String type = i < 20 ? "PROGRAM" : i < 35 ? "ACTION" : "GOOD_PRACTICE";
            Map<String, String> cells = Map.of(
                    "folio",
                    folio,
                    "id",
                    "00000000-0000-0000-0000-" + String.format("%012d", i + 1),
                    "nombre",
                    "Acción " + words(i),
                    "tipo",
                    type,
                    "institucion",
                    responsible.get(i),
                    "objetivo_principal",
                    principal.get(i),
                    "dirigida_a_ninas_adolescentes_y_mujeres",
                    i % 4 == 1 ? "sí" : "no",
                    "nacional",
                    i % 5 == 0 ? "sí" : "no",
                    "entidades",
                    i % 5 == 0 ? "" : i % 2 == 0 ? "12|28" : "16",
                    "destacada",
                    "no");
            rows.add(Arrays.stream(ACTIONS.split(","))
                    .map(column -> cells.getOrDefault(column, column.equals("sintetica") ? "sí" : ""))
                    .reduce((one, other) -> one + "\u0001" + other)
                    .orElseThrow());
        }
        List<List<String>> table = new ArrayList<>(List.of(List.of(ACTIONS.split(","))));
        rows.forEach(row -> table.add(new ArrayList<>(Arrays.asList(row.split("\u0001", -1)))));
        sample.tables.put(folder + "actions.csv", table);
    }

    private static String words(int i) {
        return (char) ('A' + i / 26) + "" + (char) ('a' + i % 26) + " de atención";
    }

    private static List<String> expanded(List<?> pairs) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i += 2) {
            for (int n = 0; n < (Integer) pairs.get(i + 1); n++) {
                all.add(String.valueOf(pairs.get(i)));
            }
        }
        return all;
    }

    /** What only the present edition has: a joint programme, partners, featured practices with what they counted. */
    private static void present(Sample sample) {
        table(
                sample,
                NOW + "programmes.csv",
                "programa_conjunto,nombre,coordina",
                "dos-por-uno,2x1 para Migrantes,EF-TAM");
        for (String folio : List.of("PMM-2023-0002", "PMM-2023-0011")) {
            sample.set(NOW + "actions.csv", folio, "programa_conjunto", "dos-por-uno");
        }
        for (String folio : List.of("PMM-2023-0002", "PMM-2023-0019", "PMM-2023-0038")) {
            sample.set(NOW + "actions.csv", folio, "destacada", "sí");
        }
        sample.set(NOW + "actions.csv", "PMM-2023-0025", "corresponsables", "SEP|UPMRIP");
        sample.set(NOW + "actions.csv", "PMM-2023-0038", "paises", "Estados Unidos");
        sample.set(NOW + "actions.csv", "PMM-2023-0019", "nombre", "Ferias de Salud, \"juntos\"");
        table(
                sample,
                NOW + "measurements.csv",
                "folio,medicion,que_se_conto,unidad,alcance,desde,hasta,total,mujeres,hombres,diversidad_sexual,sin_especificar",
                "PMM-2023-0002,1,personas beneficiadas,Personas,DIRECT,2022-01-01,2022-12-31,108673,,,,",
                "PMM-2023-0019,1,personas atendidas,personas,DIRECT,2022-07-01,2023-06-15,20053,11706,8347,,",
                "PMM-2023-0019,2,ferias,ferias,DIRECT,2022-07-01,2023-06-15,187,,,,",
                "PMM-2023-0020,1,personas,PERSONAS,DIRECT,2022-07-01,2023-06-15,50,suprimido,suprimido,,",
                "PMM-2023-0038,1,atenciones,atenciones,DIRECT,2022-06-01,2023-06-30,620,453,156,11,",
                "PMM-2023-0038,2,acompañamientos,atenciones,INDIRECT,2022-06-01,2023-06-30,717,,,,");
        table(
                sample,
                NOW + "ages.csv",
                "folio,medicion,banda,cuenta",
                "PMM-2023-0019,1,0-17,10000",
                "PMM-2023-0019,1,18+,10053",
                "PMM-2023-0020,1,0-17,suprimido");
    }

    private static void table(Sample sample, String name, String columns, String... rows) {
        List<List<String>> table = new ArrayList<>(List.of(List.of(columns.split(","))));
        Arrays.stream(rows).forEach(row -> table.add(new ArrayList<>(Arrays.asList(row.split(",", -1)))));
        sample.tables.put(name, table);
    }
}
