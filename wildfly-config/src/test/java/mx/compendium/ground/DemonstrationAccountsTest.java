package mx.compendium.ground;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import mx.compendium.ground.DemonstrationAccounts.Account;
import org.junit.jupiter.api.Test;

class DemonstrationAccountsTest {

    private final List<Account> accounts = DemonstrationAccounts.all();

    @Test
    void there_are_five_people_of_the_unit_and_two_for_each_of_sixty_institutions() {
        assertThat(accounts).hasSize(125);
        assertThat(DemonstrationAccounts.institutionCodes()).hasSize(60).doesNotHaveDuplicates();
        assertThat(accounts.stream().filter(account -> account.institution() == null))
                .extracting(Account::username)
                .containsExactly(
                        "admin.unidad", "admin2.unidad", "revisora.unidad", "ejecutiva.unidad", "auditora.unidad");
    }

    @Test
    void each_role_has_its_people() {
        Map<String, Long> byRole =
                accounts.stream().collect(Collectors.groupingBy(Account::role, Collectors.counting()));

        assertThat(byRole)
                .isEqualTo(Map.of(
                        "administrator", 2L,
                        "reviewer", 1L,
                        "executive", 1L,
                        "auditor", 1L,
                        "focal-point", 60L,
                        "institution-head", 60L));
    }

    @Test
    void nobody_has_the_login_identity_or_name_of_another() {
        assertThat(accounts).extracting(Account::username).doesNotHaveDuplicates();
        assertThat(accounts).extracting(Account::subject).doesNotHaveDuplicates();
        assertThat(accounts)
                .extracting(account -> account.firstName() + " " + account.lastName())
                .doesNotHaveDuplicates();
    }

    @Test
    void the_login_tells_the_institution_in_lower_case() {
        assertThat(accounts)
                .filteredOn(account -> account.institution() != null)
                .allMatch(
                        account -> account.username().equals(account.username().toLowerCase(Locale.ROOT)))
                .allMatch(account ->
                        account.username().endsWith("." + account.institution().toLowerCase(Locale.ROOT)));
        assertThat(accounts).extracting(Account::username).contains("enlace.ef-gro", "titular.salud");
    }

    @Test
    void mail_addresses_cannot_reach_anybody() {
        assertThat(DemonstrationAccounts.asRealmUsers().getValuesAs(jakarta.json.JsonObject.class))
                .extracting(user -> user.getString("email"))
                .allMatch(email -> email.endsWith(".invalid"));
    }
}
