package mx.compendium.demonstration;

import static mx.compendium.demonstration.DemonstrationEditionsTest.EDITION_2022;
import static mx.compendium.demonstration.DemonstrationEditionsTest.EDITION_2023;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import mx.compendium.action.Reach;
import mx.compendium.action.ReportType;
import mx.compendium.statistics.MeasurementEntry;
import mx.compendium.statistics.PeriodContent;
import mx.compendium.statistics.ReportEntry;
import org.junit.jupiter.api.Test;

/** The practices named in the published 2023 edition are real records with their real figures. */
class NamedPracticesTest {

    @Test
    void the_six_named_practices_are_featured_and_nothing_else_is_real() {
        List<ReportEntry> real = EDITION_2023.reports().stream()
                .filter(report -> !report.synthetic())
                .toList();
        assertThat(real).hasSize(6).allMatch(ReportEntry::featured);
    }

    @Test
    void two_invented_good_practices_with_a_measurement_of_people_are_featured_beside_them() {
        List<ReportEntry> invented = EDITION_2023.reports().stream()
                .filter(ReportEntry::featured)
                .filter(ReportEntry::synthetic)
                .toList();
        assertThat(invented)
                .extracting(ReportEntry::institution, ReportEntry::principalObjective)
                .containsExactly(tuple("EF-NL", 9), tuple("SINFRONT", 16));
        assertThat(invented)
                .allMatch(report -> report.type() == ReportType.GOOD_PRACTICE)
                .allMatch(report -> report.measurements().get(0).unit().equals("personas"));
    }

    @Test
    void everything_in_2022_is_synthetic_and_five_good_practices_are_featured() {
        assertThat(EDITION_2022.reports()).allMatch(ReportEntry::synthetic);
        assertThat(EDITION_2022.reports().stream().filter(ReportEntry::featured))
                .hasSize(5);
    }

    @Test
    void health_fairs_were_187_with_20053_persons_11706_women_and_8347_men() {
        ReportEntry fairs = the(EDITION_2023, "SALUD", "Ferias de Promoción de la Salud");
        assertThat(fairs.principalObjective()).isEqualTo(15);
        assertThat(fairs.measurements().get(0).unit()).isEqualTo("ferias");
        assertThat(fairs.measurements().get(0).total()).isEqualTo(187);
        MeasurementEntry persons = fairs.measurements().get(1);
        assertThat(persons.total()).isEqualTo(20_053);
        assertThat(persons.women()).isEqualTo(11_706);
        assertThat(persons.men()).isEqualTo(8_347);
    }

    @Test
    void the_legal_clinic_attended_620_directly_and_717_indirectly() {
        ReportEntry clinic = the(EDITION_2023, "IMUMI", "Clínica Jurídica");
        MeasurementEntry direct = clinic.measurements().get(0);
        assertThat(List.of(direct.reach(), direct.total())).isEqualTo(List.of(Reach.DIRECT, 620L));
        assertThat(direct.women()).isEqualTo(453);
        assertThat(direct.men()).isEqualTo(156);
        assertThat(direct.sexualDiversity()).isEqualTo(11);
        MeasurementEntry indirect = clinic.measurements().get(1);
        assertThat(List.of(indirect.reach(), indirect.total())).isEqualTo(List.of(Reach.INDIRECT, 717L));
    }

    @Test
    void guerrero_counts_108673_persons_and_89_works_in_the_calendar_year_2022() {
        List<MeasurementEntry> measured = the(EDITION_2023, "EF-GRO", "2x1").measurements();
        assertThat(measured).extracting(MeasurementEntry::total).containsExactly(108_673L, 89L);
        assertThat(measured).extracting(MeasurementEntry::unit).containsExactly("personas", "obras");
        assertThat(measured)
                .allMatch(entry -> entry.from().equals(LocalDate.of(2022, 1, 1))
                        && entry.to().equals(LocalDate.of(2022, 12, 31)));
    }

    @Test
    void two_for_one_is_the_only_joint_programme_of_2023_under_guerrero_so_355_programmes() {
        assertThat(EDITION_2022.jointProgrammes()).isEmpty();
        assertThat(EDITION_2023.jointProgrammes()).singleElement().satisfies(joint -> {
            assertThat(joint.coordinator()).isEqualTo("EF-GRO");
            assertThat(joint.folios())
                    .containsExactly(
                            the(EDITION_2023, "EF-GRO", "2x1").folio(),
                            the(EDITION_2023, "EF-TAMPS", "2x1").folio());
        });
        assertThat(EDITION_2023.reports().stream().filter(report -> report.jointProgramme() != null))
                .hasSize(2);
    }

    @Test
    void gidiaepm_is_one_report_of_renapo_with_sep_and_upmrip_and_the_only_one_with_co_responsibles() {
        ReportEntry group = the(EDITION_2023, "SEGOB-RENAPO", "(GIDIAEPM)");
        assertThat(group.coResponsible()).containsExactly("SEGOB-UPMRIP", "SEP");
        assertThat(EDITION_2023.reports().stream()
                        .filter(report -> !report.coResponsible().isEmpty()))
                .containsExactly(group);
    }

    @Test
    void practices_without_published_figures_measure_nothing() {
        assertThat(the(EDITION_2023, "EF-TAMPS", "2x1").measurements()).isEmpty();
        assertThat(the(EDITION_2023, "SEGOB-RENAPO", "(GIDIAEPM)").measurements())
                .isEmpty();
        assertThat(the(EDITION_2023, "IFDP", "Asesoría jurídica").measurements())
                .isEmpty();
        assertThat(the(EDITION_2022, "SALUD", "Ferias de Promoción de la Salud").measurements())
                .isEmpty();
    }

    private static ReportEntry the(PeriodContent edition, String institution, String words) {
        return only(edition.reports().stream()
                .filter(report -> report.institution().equals(institution))
                .filter(report -> report.name().contains(words))
                .toList());
    }

    private static ReportEntry only(List<ReportEntry> found) {
        assertThat(found).hasSize(1);
        return found.get(0);
    }
}
