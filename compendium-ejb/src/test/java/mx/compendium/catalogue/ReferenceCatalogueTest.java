package mx.compendium.catalogue;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** The catalogues of the product are complete. */
class ReferenceCatalogueTest {

    private static final ReferenceCatalogue CATALOGUE = ReferenceCatalogue.load();

    @Test
    void there_are_23_objectives_10_principles_6_groups_and_32_states() {
        assertThat(CATALOGUE.objectives()).hasSize(23);
        assertThat(CATALOGUE.principles()).hasSize(10);
        assertThat(CATALOGUE.groups()).hasSize(6);
        assertThat(CATALOGUE.states()).hasSize(32);
    }

    @Test
    void objectives_stand_in_paragraphs_17_to_39_of_the_resolution() {
        assertThat(CATALOGUE.objectives())
                .allMatch(objective -> objective.compactParagraph() == objective.number() + 16);
    }

    @Test
    void official_names_keep_the_resolution_and_display_names_are_inclusive() {
        assertThat(CATALOGUE.objectives().get(14).officialName())
                .isEqualTo("Proporcionar a los migrantes acceso a servicios básicos");
        assertThat(CATALOGUE.objectives().get(14).displayName())
                .isEqualTo("Proporcionar a las personas migrantes acceso a servicios básicos");
        assertThat(CATALOGUE.objectives().get(12).nameEn()).startsWith("Use immigration detention only");
    }

    @Test
    void institutions_are_32_16_5_2_1_and_4() {
        assertThat(CATALOGUE.institutions().stream().collect(groupingBy(ReferenceInstitution::group, counting())))
                .isEqualTo(Map.of(
                        InstitutionGroup.APF, 32L,
                        InstitutionGroup.EF, 16L,
                        InstitutionGroup.OCA, 5L,
                        InstitutionGroup.LEG, 2L,
                        InstitutionGroup.JUD, 1L,
                        InstitutionGroup.OSC, 4L));
    }

    @Test
    void groups_are_ordered_as_they_are_printed() {
        assertThat(CATALOGUE.groups()).extracting(ReferenceGroup::code).containsExactly(InstitutionGroup.values());
        assertThat(CATALOGUE.groups()).extracting(ReferenceGroup::order).containsExactly(1, 2, 3, 4, 5, 6);
    }
}
