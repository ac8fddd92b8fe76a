package mx.compendium.statistics.store;

/** The lists of all reports that are read. */
final class Parts {

    final PartList coResponsible;
    final PartList relatedObjectives;
    final PartList principles;
    final PartList sdgTargets;
    final PartList populations;
    final PartList stages;
    final PartList states;
    final PartList municipalities;
    final PartList countries;
    final MeasurementParts measurements;

    Parts(Read read) {
        coResponsible = byKey(read, "action_report_co_responsible", "institution");
        relatedObjectives = byKey(read, "action_report_related_objective", "objective");
        principles = byKey(read, "action_report_principle", "principle");
        sdgTargets = asGiven(read, "action_report_sdg_target", "target");
        populations = byKey(read, "action_report_population", "population");
        stages = byKey(read, "action_report_stage", "stage");
        states = byKey(read, "action_report_state", "state_code");
        municipalities = asGiven(read, "action_report_municipality", "municipality");
        countries = asGiven(read, "action_report_country", "country");
        measurements = new MeasurementParts(read);
    }

    private static PartList byKey(Read read, String table, String column) {
        return new PartList(read, table, column, column);
    }

    private static PartList asGiven(Read read, String table, String column) {
        return new PartList(read, table, column, "ordinal");
    }
}
