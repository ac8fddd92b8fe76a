package mx.compendium.publication.model;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.compendium.catalogue.InstitutionGroup;
import mx.compendium.statistics.InstitutionEntry;
import mx.compendium.statistics.PeriodContent;
import mx.compendium.statistics.ReportEntry;

/** Who takes part, by group and by name. */
final class ParticipantGathering {

    private final PeriodContent content;
    private final FigureIndex figures;
    private final Set<String> reporting;

    ParticipantGathering(PeriodContent content, FigureIndex figures) {
        this.content = content;
        this.figures = figures;
        this.reporting =
                content.reports().stream().map(ReportEntry::institution).collect(Collectors.toSet());
    }

    /** The groups with at least one report. */
    Stream<InstitutionGroup> groups() {
        return Stream.of(InstitutionGroup.values()).filter(group -> figures.value(Codes.group(group)) > 0);
    }

    List<ParticipantGroup> participants() {
        return groups().map(group -> new ParticipantGroup(
                        Codes.participants(group),
                        Words.group(group),
                        figures.text(Codes.participants(group)),
                        namesOf(group)))
                .toList();
    }

    private List<String> namesOf(InstitutionGroup group) {
        return content.institutions().stream()
                .filter(institution -> institution.group() == group)
                .filter(institution -> reporting.contains(institution.code()))
                .map(ParticipantGathering::printed)
                .sorted(Words.ALPHABETICALLY)
                .toList();
    }

    private static String printed(InstitutionEntry institution) {
        String acronym = institution.acronym();
        boolean plain = acronym == null
                || institution.group() == InstitutionGroup.EF
                || institution.name().contains("(" + acronym + ")");
        return plain ? institution.name() : institution.name() + " (" + acronym + ")";
    }
}
