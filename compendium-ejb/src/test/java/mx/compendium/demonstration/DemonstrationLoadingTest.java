package mx.compendium.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.List;
import mx.compendium.catalogue.ReferenceCatalogue;
import mx.compendium.demonstration.boundary.DemonstrationLoading;
import mx.compendium.ground.Database;
import mx.compendium.ground.DatabaseTest;
import mx.compendium.ground.Login;
import mx.compendium.ground.Wiring;
import mx.compendium.statistics.PeriodContent;
import mx.compendium.statistics.boundary.DatasetReading;
import org.junit.jupiter.api.Test;

@DatabaseTest(demonstration = true)
class DemonstrationLoadingTest {

    private static final DemonstrationEditions EDITIONS = new DemonstrationEditions(ReferenceCatalogue.load());

    @Test
    void what_the_tables_say_of_2023_is_what_the_generator_wrote(Database database) {
        PeriodContent read =
                database.inTransaction(em -> datasets(em).provisional("2023")).content();
        PeriodContent written = EDITIONS.edition2023();
        assertThat(read).usingRecursiveComparison().isEqualTo(written);
        assertThat(read).isEqualTo(written);
    }

    @Test
    void what_was_sealed_of_2022_is_what_the_generator_wrote(Database database) {
        assertThat(database.inTransaction(em -> datasets(em).sealed("2022").orElseThrow())
                        .content())
                .isEqualTo(EDITIONS.edition2022());
    }

    @Test
    void the_three_periods_stand_where_the_demonstration_begins(Database database) {
        assertThat(database.rows("""
                        select code, state, (select count(*) from participation p where p.period_code = code),
                            (select count(*) from action_report r where r.period_code = code and state = 'ACCEPTED')
                        from reporting_period order by code"""))
                .containsExactly(
                        List.of("2022", "PUBLISHED", "56", "346"),
                        List.of("2023", "CLOSED", "60", "356"),
                        List.of("2024", "OPEN", "60", "0"));
    }

    @Test
    void the_deadline_of_2024_is_the_last_minute_of_the_sixtieth_day(Database database) {
        assertThat(database.value("""
                        select to_char(due_at at time zone 'America/Mexico_City', 'HH24:MI') || ' '
                            || ((due_at at time zone 'America/Mexico_City')::date
                                - (now() at time zone 'America/Mexico_City')::date)
                        from reporting_period where code = '2024'""")).isEqualTo("23:59 60");
    }

    @Test
    void edition_2022_is_published_as_version_one_of_its_seal(Database database) {
        assertThat(database.rows("""
                        select e.version, e.public_address, e.seal_sha256 = d.sha256
                        from edition e join sealed_dataset d using (period_code) where period_code = '2022'""")).containsExactly(List.of("1", "https://compendium.example", "t"));
    }

    @Test
    void a_house_with_periods_is_left_alone(Database database) {
        assertThat(database.<Boolean>inTransaction(em -> new Wiring(em, Login.nobody())
                        .bean(DemonstrationLoading.class)
                        .loadIfEmpty("https://compendium.example")))
                .isFalse();
    }

    private static DatasetReading datasets(EntityManager em) {
        return new Wiring(em, Login.nobody()).bean(DatasetReading.class);
    }
}
