package mx.compendium.statistics.model;

import mx.compendium.statistics.Basis;

/** What the bases are called in definitions. */
final class Bases {

    private Bases() {}

    static String name(Basis basis) {
        return switch (basis) {
            case REPORTS -> "reportes";
            case PROGRAMMES -> "programas distintos";
            case PARTICIPATIONS -> "participaciones";
            case INSTITUTIONS -> "instituciones";
            case OBJECTIVES -> "objetivos";
            case MEASUREMENTS -> "mediciones";
        };
    }

    static String englishName(Basis basis) {
        return switch (basis) {
            case REPORTS -> "reports";
            case PROGRAMMES -> "distinct programmes";
            case PARTICIPATIONS -> "participations";
            case INSTITUTIONS -> "institutions";
            case OBJECTIVES -> "objectives";
            case MEASUREMENTS -> "measurements";
        };
    }
}
