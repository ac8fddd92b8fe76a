package mx.compendium.statistics;

import java.util.Map;
import mx.compendium.action.PopulationGroup;
import mx.compendium.action.ReportType;
import mx.compendium.catalogue.InstitutionGroup;

/**
 * Reports of one period as a view counts them. What is absent from a map has no report.
 *
 * @param total accepted reports
 * @param aimed of these, mainly aimed at girls, adolescents and women
 * @param byObjective by principal objective, sums to the total
 * @param byGroup by the group of the responsible institution, sums to the total
 * @param byType sums to the total
 * @param byGroupAndObjective sums to the total
 * @param byInstitution by the code of the responsible institution, sums to the total
 * @param byTerritory by INEGI code, {@code national} and {@code abroad}; a report counts in each, so these do not sum
 * @param byPopulation a report counts under each it serves, so these do not sum
 */
public record ViewCounts(
        long total,
        long aimed,
        Map<Integer, Long> byObjective,
        Map<InstitutionGroup, Long> byGroup,
        Map<ReportType, Long> byType,
        Map<InstitutionGroup, Map<Integer, Long>> byGroupAndObjective,
        Map<String, Long> byInstitution,
        Map<String, Long> byTerritory,
        Map<PopulationGroup, Long> byPopulation) {}
