package mx.compendium.statistics;

import mx.compendium.action.ReportType;
import mx.compendium.catalogue.InstitutionGroup;
import mx.compendium.kernel.spanish.Noun;

/** What figures and sentences call the things they count. */
public final class SpanishNouns {

    public static final Noun ACTION = Noun.feminine("acción", "acciones");
    public static final Noun OBJECTIVE = Noun.masculine("objetivo", "objetivos");
    public static final Noun INSTITUTION = Noun.feminine("institución", "instituciones");
    public static final Noun STATE = Noun.feminine("entidad federativa", "entidades federativas");

    private SpanishNouns() {}

    /** One of the institutions of the group, as in «4 organizaciones de la sociedad civil». */
    public static Noun of(InstitutionGroup group) {
        return switch (group) {
            case APF ->
                Noun.feminine(
                        "dependencia o entidad de la Administración Pública Federal",
                        "dependencias y entidades de la Administración Pública Federal");
            case EF -> STATE;
            case OCA -> Noun.masculine("organismo constitucional autónomo", "organismos constitucionales autónomos");
            case LEG -> Noun.feminine("cámara del Poder Legislativo", "cámaras del Poder Legislativo");
            case JUD -> Noun.masculine("órgano del Poder Judicial", "órganos del Poder Judicial");
            case OSC -> Noun.feminine("organización de la sociedad civil", "organizaciones de la sociedad civil");
        };
    }

    public static Noun of(ReportType type) {
        return switch (type) {
            case PROGRAM -> Noun.masculine("programa", "programas");
            case ACTION -> ACTION;
            case GOOD_PRACTICE -> Noun.feminine("buena práctica", "buenas prácticas");
        };
    }
}
