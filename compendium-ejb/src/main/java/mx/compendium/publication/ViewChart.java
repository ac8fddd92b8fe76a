package mx.compendium.publication;

/** The charts of a view that can be taken away, as a drawing, a picture or a table. */
public enum ViewChart {
    OBJECTIVES,
    GROUPS,
    TYPES,
    CROSSED,
    STATES,
    TERRITORIES,
    POPULATIONS,
    MEASURED,
    TIMELINESS,
    INSTITUTIONS
}
