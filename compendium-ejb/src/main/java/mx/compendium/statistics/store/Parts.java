package mx.compendium.statistics.store;

import jakarta.persistence.EntityManager;

/** The lists of all accepted reports of a period. */
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

    Parts(EntityManager entityManager, String period) {
        coResponsible = byKey(entityManager, period, "action_report_co_responsible", "institution");
        relatedObjectives = byKey(entityManager, period, "action_report_related_objective", "objective");
        principles = byKey(entityManager, period, "action_report_principle", "principle");
        sdgTargets = asGiven(entityManager, period, "action_report_sdg_target", "target");
        populations = byKey(entityManager, period, "action_report_population", "population");
        stages = byKey(entityManager, period, "action_report_stage", "stage");
        states = byKey(entityManager, period, "action_report_state", "state_code");
        municipalities = asGiven(entityManager, period, "action_report_municipality", "municipality");
        countries = asGiven(entityManager, period, "action_report_country", "country");
        measurements = new MeasurementParts(entityManager, period);
    }

    private static PartList byKey(EntityManager entityManager, String period, String table, String column) {
        return new PartList(entityManager, period, table, column, column);
    }

    private static PartList asGiven(EntityManager entityManager, String period, String table, String column) {
        return new PartList(entityManager, period, table, column, "ordinal");
    }
}
