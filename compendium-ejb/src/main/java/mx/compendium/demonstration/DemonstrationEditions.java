package mx.compendium.demonstration;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import mx.compendium.catalogue.InstitutionGroup;
import mx.compendium.catalogue.ReferenceCatalogue;
import mx.compendium.catalogue.ReferenceInstitution;
import mx.compendium.catalogue.ReferenceObjective;
import mx.compendium.statistics.InstitutionEntry;
import mx.compendium.statistics.JointProgrammeEntry;
import mx.compendium.statistics.ObjectiveEntry;
import mx.compendium.statistics.PeriodContent;
import mx.compendium.statistics.PeriodFacts;
import mx.compendium.statistics.ReportEntry;
import mx.compendium.statistics.StateEntry;

/**
 * The demonstration editions. The practices named in the published 2023 edition are real records with their real
 * figures; everything else is marked synthetic. Equal on every machine and at every call.
 */
public final class DemonstrationEditions {

    private static final String TWO_FOR_ONE = "2X1-MIGRANTES";

    private final ReferenceCatalogue catalogue;

    public DemonstrationEditions(ReferenceCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    public PeriodContent edition2022() {
        return content(Edition.E2022, invited(false));
    }

    public PeriodContent edition2023() {
        return content(Edition.E2023, invited(true));
    }

    /** The third period, open for capture; its deadlines are the loader's. */
    public PeriodFacts period2024() {
        return Edition.facts("2024", LocalDate.of(2023, 7, 1), LocalDate.of(2024, 6, 30));
    }

    public List<InstitutionEntry> invited2024() {
        return invited(true);
    }

    private PeriodContent content(Edition edition, List<InstitutionEntry> invited) {
        Map<Integer, ReferenceObjective> objectives = Register.byNumber(catalogue.objectives());
        List<Draft> drafts = new Writing(edition, objectives)
                .of(Lineages.of(catalogue.institutions()).stream()
                        .filter(lineage -> lineage.in(edition))
                        .toList());
        List<ReportEntry> reports = new Register(edition, objectives).enter(drafts);
        return new PeriodContent(edition.facts(), objectives(), states(), invited, reports, joint(reports));
    }

    private List<ObjectiveEntry> objectives() {
        return catalogue.objectives().stream()
                .map(objective -> new ObjectiveEntry(
                        objective.number(),
                        objective.shortName(),
                        objective.officialName(),
                        objective.displayName(),
                        objective.shortNameEn(),
                        objective.nameEn()))
                .sorted(Comparator.comparing(ObjectiveEntry::number))
                .toList();
    }

    private List<StateEntry> states() {
        return catalogue.states().stream()
                .map(state -> new StateEntry(state.inegiCode(), state.name(), state.abbreviation()))
                .sorted(Comparator.comparing(StateEntry::inegiCode))
                .toList();
    }

    /** Civil society takes part from 2023. */
    private List<InstitutionEntry> invited(boolean withCivilSociety) {
        return catalogue.institutions().stream()
                .filter(institution -> withCivilSociety || institution.group() != InstitutionGroup.OSC)
                .map(DemonstrationEditions::entry)
                .sorted(Comparator.comparing(InstitutionEntry::code))
                .toList();
    }

    private static InstitutionEntry entry(ReferenceInstitution institution) {
        return new InstitutionEntry(
                institution.code(),
                institution.name(),
                institution.acronym(),
                institution.group(),
                institution.stateCode());
    }

    private static List<JointProgrammeEntry> joint(List<ReportEntry> reports) {
        List<String> folios = reports.stream()
                .filter(report -> TWO_FOR_ONE.equals(report.jointProgramme()))
                .map(ReportEntry::folio)
                .toList();
        return folios.isEmpty()
                ? List.of()
                : List.of(new JointProgrammeEntry(TWO_FOR_ONE, "2x1 para Migrantes", "EF-GRO", folios));
    }
}
