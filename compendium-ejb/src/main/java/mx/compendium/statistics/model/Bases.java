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
}
