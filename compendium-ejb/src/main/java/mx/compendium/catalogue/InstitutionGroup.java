package mx.compendium.catalogue;

/** The six groups of reporting institutions, in the order they are printed. */
public enum InstitutionGroup {
    /** Administración Pública Federal. */
    APF,
    /** Entidades federativas. */
    EF,
    /** Organismos constitucionales autónomos. */
    OCA,
    /** Cámaras del Poder Legislativo. */
    LEG,
    /** Poder Judicial. */
    JUD,
    /** Organizaciones de la sociedad civil. */
    OSC
}
