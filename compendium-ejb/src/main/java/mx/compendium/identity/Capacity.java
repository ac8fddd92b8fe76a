package mx.compendium.identity;

/** In which capacity a person acts for an institution. */
public enum Capacity {
    /** Enlace: captures. */
    FOCAL_POINT,
    /** Titular: signs. */
    INSTITUTION_HEAD
}
