package mx.compendium.verifier.bundle;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The tables of section 2 of the format: their columns, what orders their rows, and which columns any figure or claim uses. */
@SuppressWarnings("ImmutableEnumChecker") // List.of and Set.of change as little as the enum
public enum TableShape {
    PERIOD(
            "period.csv",
            "edicion,titulo,cobertura_inicio,cobertura_fin,redondeo,historia_desde,demostracion,fuente",
            "edicion,titulo,cobertura_inicio,cobertura_fin,redondeo,historia_desde,demostracion,fuente",
            "edicion"),
    OBJECTIVES(
            "objectives.csv",
            "objetivo,nombre_corto,nombre_oficial,nombre,nombre_corto_en,nombre_en",
            "objetivo,nombre_corto,nombre_oficial,nombre,nombre_corto_en,nombre_en",
            "objetivo"),
    STATES("states.csv", "entidad,nombre,abreviatura", "entidad,nombre", "entidad"),
    INSTITUTIONS(
            "institutions.csv",
            "institucion,nombre,siglas,grupo,entidad",
            "institucion,nombre,siglas,grupo,entidad",
            "institucion"),
    ACTIONS(
            "actions.csv",
            "folio,id,linaje,nombre,tipo,continuidad,institucion,corresponsables,objetivo_principal,objetivos_relacionados,"
                    + "principios,metas_ods,resumen,proposito,poblaciones,dirigida_a_ninas_adolescentes_y_mujeres,etapas,nacional,"
                    + "entidades,municipios,paises,inicio,fin,resultados,retos,innovacion,replicabilidad,lecciones,"
                    + "programa_conjunto,destacada,sintetica",
            "folio,nombre,tipo,institucion,corresponsables,objetivo_principal,dirigida_a_ninas_adolescentes_y_mujeres,nacional,"
                    + "entidades,paises,programa_conjunto,destacada",
            "folio"),
    MEASUREMENTS(
            "measurements.csv",
            "folio,medicion,que_se_conto,unidad,alcance,desde,hasta,total,mujeres,hombres,diversidad_sexual,sin_especificar",
            "folio,medicion,que_se_conto,unidad,alcance,desde,hasta,total,mujeres,hombres,diversidad_sexual,sin_especificar",
            "folio,#medicion"),
    AGES("ages.csv", "folio,medicion,banda,cuenta", "folio,medicion,banda,cuenta", "folio,#medicion"),
    PROGRAMMES(
            "programmes.csv",
            "programa_conjunto,nombre,coordina",
            "programa_conjunto,nombre,coordina",
            "programa_conjunto"),
    CITED(
            "cited.csv",
            "edicion,cobertura_inicio,cobertura_fin,cifra,valor,fuente",
            "edicion,cobertura_inicio,cobertura_fin,cifra,valor",
            "edicion,cifra");

    private final String file;
    private final List<String> columns;
    private final Set<String> used;
    private final List<String> order;

    TableShape(String file, String columns, String used, String order) {
        this.file = file;
        this.columns = List.of(columns.split(","));
        this.used = Set.of(used.split(","));
        this.order = List.of(order.split(","));
    }

    static boolean ofEdition(String file) {
        return Arrays.stream(values()).anyMatch(shape -> shape != CITED && shape.file.equals(file));
    }

    public List<String> columns() {
        return columns;
    }

    public int column(String name) {
        return columns.indexOf(name);
    }

    /** What a figure, a claim or a check of this program reads; the rest is covered by the digests alone. */
    public boolean uses(String column) {
        return used.contains(column);
    }

    /** Columns that order the rows: {@code #} by number. */
    List<String> order() {
        return order;
    }

    /** {@code data/2023/actions.csv}. */
    public String path(String edition) {
        return this == CITED ? "data/" + file : "data/" + edition + "/" + file;
    }
}
