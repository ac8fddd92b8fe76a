package mx.compendium.catalogue.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import mx.compendium.catalogue.InstitutionDraft;
import mx.compendium.catalogue.InstitutionGroup;
import mx.compendium.catalogue.InstitutionRow;
import mx.compendium.catalogue.InstitutionSheet;
import mx.compendium.catalogue.NamedSince;
import mx.compendium.catalogue.TakenPart;
import mx.compendium.kernel.Violation;
import org.junit.jupiter.api.Test;

class R39InstitutionsTest {

    private static final LocalDate DAY = LocalDate.of(2025, 1, 1);
    private static final NamedSince FIRST = new NamedSince(null, "Instituto A", "IA");

    @Test
    void r39_a_name_begins_after_the_one_before_it() {
        InstitutionSheet renamed = named(new NamedSince(DAY, "Instituto B", "IB"), FIRST);
        assertThat(R39Institutions.againstNaming(renamed, "Instituto C", "IC", DAY))
                .containsExactly(Violation.at("from", "institution.rename.before-last", DAY));
        assertThat(R39Institutions.againstNaming(renamed, "Instituto C", "IC", DAY.plusDays(1)))
                .isEmpty();
    }

    @Test
    void r39_a_name_that_changes_nothing_is_none() {
        assertThat(R39Institutions.againstNaming(named(FIRST), " Instituto A ", "IA", DAY))
                .containsExactly(Violation.at("name", "institution.rename.name-same"));
        assertThat(R39Institutions.againstNaming(named(FIRST), "Instituto A", null, DAY))
                .isEmpty();
    }

    @Test
    void r39_who_has_ended_is_not_renamed_afterwards() {
        InstitutionSheet ended = sheet(row("A", null, DAY), List.of(), List.of(FIRST));
        assertThat(R39Institutions.againstNaming(ended, "Instituto B", null, DAY.plusDays(1)))
                .containsExactly(Violation.at("from", "institution.rename.after-end"));
        assertThat(R39Institutions.againstNaming(ended, "Instituto B", null, DAY))
                .isEmpty();
    }

    @Test
    void r39_it_ends_on_a_day_of_its_life_and_once() {
        InstitutionSheet late = sheet(row("A", DAY, null), List.of(), List.of(FIRST));
        assertThat(R39Institutions.againstEnding(late, DAY)).isEmpty();
        assertThat(R39Institutions.againstEnding(late, DAY.minusDays(1)))
                .containsExactly(Violation.at("last", "institution.end.before-begin", DAY));
        assertThat(R39Institutions.againstEnding(sheet(row("A", null, DAY), List.of(), List.of(FIRST)), DAY))
                .containsExactly(Violation.of("institution.end.ended-already", DAY));
    }

    @Test
    void r39_it_does_not_end_before_a_period_it_is_invited_to() {
        TakenPart part = new TakenPart("2025", DAY, "Instituto A", "IA", InstitutionGroup.APF);
        InstitutionSheet invited =
                new InstitutionSheet(row("A", null, null), null, List.of(), List.of(FIRST), List.of(part));
        assertThat(R39Institutions.againstEnding(invited, DAY.minusDays(1)))
                .containsExactly(Violation.at("last", "institution.end.invited-later", "2025"));
        assertThat(R39Institutions.againstEnding(invited, DAY)).isEmpty();
    }

    @Test
    void r39_it_is_merged_into_another_that_is_there_then() {
        InstitutionSheet one = named(FIRST);
        assertThat(R39Institutions.againstMerging(one, row("B", null, null), DAY))
                .isEmpty();
        assertThat(R39Institutions.againstMerging(one, row("A", null, null), DAY))
                .containsExactly(Violation.at("into", "institution.merge.into-itself"));
        assertThat(R39Institutions.againstMerging(one, row("B", null, DAY.minusDays(1)), DAY))
                .containsExactly(Violation.at("into", "institution.merge.not-there", "Institución B"));
        assertThat(R39Institutions.againstMerging(one, row("B", DAY.plusDays(1), null), DAY))
                .containsExactly(Violation.at("into", "institution.merge.not-there", "Institución B"));
    }

    @Test
    void r39_who_takes_over_does_not_end_before_that() {
        InstitutionSheet over = sheet(row("A", null, null), List.of(row("B", null, DAY)), List.of(FIRST));
        assertThat(R39Institutions.againstEnding(over, DAY))
                .containsExactly(Violation.at("last", "institution.end.absorbed-later", "Institución B"));
        assertThat(R39Institutions.againstEnding(over, DAY.plusDays(1))).isEmpty();
    }

    @Test
    void r39_a_name_is_taken_back_until_a_period_has_taken_it_over() {
        NamedSince second = new NamedSince(DAY, "Instituto B", null);
        assertThat(R39Institutions.againstUnnaming(named(second, FIRST))).isEmpty();
        assertThat(R39Institutions.againstUnnaming(named(FIRST)))
                .containsExactly(Violation.of("institution.unname.first-name"));
        TakenPart part = new TakenPart("2025", DAY, "Instituto B", null, InstitutionGroup.APF);
        assertThat(R39Institutions.againstUnnaming(new InstitutionSheet(
                        row("A", null, null), null, List.of(), List.of(second, FIRST), List.of(part))))
                .containsExactly(Violation.of("institution.unname.taken-over", "2025"));
    }

    @Test
    void r39_everything_wrong_with_a_new_one_is_told_at_once() {
        InstitutionDraft bad = new InstitutionDraft("a b", " ", "x".repeat(41), InstitutionGroup.EF, null, DAY);
        assertThat(R39Institutions.againstAdding(bad, List.of()))
                .containsExactly(
                        Violation.at("code", "institution.add.code-malformed", "a b"),
                        Violation.at("name", "institution.name.length-wrong", 250),
                        Violation.at("acronym", "institution.name.acronym-long", 40),
                        Violation.at("stateCode", "institution.add.state-of-government"));
        InstitutionDraft taken = new InstitutionDraft("AB", "Otra", null, InstitutionGroup.APF, null, DAY);
        assertThat(R39Institutions.againstAdding(taken, List.of(row("AB", null, null))))
                .containsExactly(Violation.at("code", "institution.add.code-taken", "AB"));
    }

    private static InstitutionSheet named(NamedSince... names) {
        return sheet(row("A", null, null), List.of(), List.of(names));
    }

    private static InstitutionSheet sheet(InstitutionRow row, List<InstitutionRow> absorbed, List<NamedSince> names) {
        return new InstitutionSheet(row, null, absorbed, names, List.of());
    }

    private static InstitutionRow row(String code, LocalDate from, LocalDate until) {
        return new InstitutionRow(code, "Institución " + code, null, InstitutionGroup.APF, null, from, until);
    }
}
