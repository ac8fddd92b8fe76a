package mx.compendium.statistics;

import java.util.List;

/**
 * Everything a period's figures and documents are computed from: its accepted reports with the catalogues and names as
 * they stand in that period. Every list is ordered by its key, so that equal contents have equal canonical forms.
 *
 * @param objectives the 23 objectives, by number
 * @param states the 32 federal entities, by INEGI code
 * @param institutions the invited institutions with name and group of the period, by code
 * @param reports the accepted reports, by folio
 * @param jointProgrammes by code
 */
public record PeriodContent(
        PeriodFacts period,
        List<ObjectiveEntry> objectives,
        List<StateEntry> states,
        List<InstitutionEntry> institutions,
        List<ReportEntry> reports,
        List<JointProgrammeEntry> jointProgrammes) {

    public PeriodContent {
        objectives = List.copyOf(objectives);
        states = List.copyOf(states);
        institutions = List.copyOf(institutions);
        reports = List.copyOf(reports);
        jointProgrammes = List.copyOf(jointProgrammes);
    }
}
