package mx.compendium.action;

/** Stage of the migration cycle an action belongs to. */
public enum MigrationStage {
    ORIGIN,
    TRANSIT,
    DESTINATION,
    RETURN
}
