package mx.compendium.publication;

/** The charts of a view that can be taken away as a drawing or as a table. */
public enum ViewChart {
    OBJECTIVES,
    GROUPS,
    TYPES,
    STATES,
    TERRITORIES,
    POPULATIONS,
    INSTITUTIONS
}
