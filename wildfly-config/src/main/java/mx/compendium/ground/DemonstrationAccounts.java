package mx.compendium.ground;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The invented people of the demonstration: five of the unit, and a focal point and a head for each institution. */
public final class DemonstrationAccounts {

    /** The one password of all of them; public, which is why they exist in the demonstration only. */
    public static final String PASSWORD = "Compendio-2023";

    private DemonstrationAccounts() {}

    /**
     * One invented person.
     *
     * @param institution code of the institution the person acts for, or null for the unit
     */
    public record Account(
            String username,
            String firstName,
            String lastName,
            String role,
            @Nullable String institution) {

        /** The same on every machine, so that demonstration data can name the person. */
        public String subject() {
            return UUID.nameUUIDFromBytes(("compendium-demonstration:" + username).getBytes(StandardCharsets.UTF_8))
                    .toString();
        }
    }

    public static List<Account> all() {
        List<Account> accounts = new ArrayList<>();
        Names names = new Names();
        accounts.add(names.person("admin.unidad", "administrator", null));
        accounts.add(names.person("admin2.unidad", "administrator", null));
        accounts.add(names.person("revisora.unidad", "reviewer", null));
        accounts.add(names.person("ejecutiva.unidad", "executive", null));
        accounts.add(names.person("auditora.unidad", "auditor", null));
        for (String code : institutionCodes()) {
            String suffix = code.toLowerCase(Locale.ROOT);
            accounts.add(names.person("enlace." + suffix, "focal-point", code));
            accounts.add(names.person("titular." + suffix, "institution-head", code));
        }
        return accounts;
    }

    static JsonArray asRealmUsers() {
        JsonObject credential = PasswordHash.credential(PASSWORD);
        JsonArrayBuilder users = Json.createArrayBuilder();
        all().forEach(account -> users.add(asRealmUser(account, credential)));
        return users.build();
    }

    private static JsonObject asRealmUser(Account account, JsonObject credential) {
        JsonObjectBuilder user = Json.createObjectBuilder()
                .add("id", account.subject())
                .add("username", account.username())
                .add("enabled", true)
                .add("emailVerified", true)
                .add("email", account.username() + "@demostracion.example.invalid")
                .add("firstName", account.firstName())
                .add("lastName", account.lastName())
                .add("credentials", Json.createArrayBuilder().add(credential))
                .add(
                        "realmRoles",
                        Json.createArrayBuilder()
                                .add("default-roles-compendium")
                                .add(account.role()));
        String institution = account.institution();
        if (institution != null) {
            user.add(
                    "attributes",
                    Json.createObjectBuilder()
                            .add("institution", Json.createArrayBuilder().add(institution)));
        }
        return user.build();
    }

    static List<String> institutionCodes() {
        try (InputStream in = DemonstrationAccounts.class.getResourceAsStream("demonstration-institutions.csv")) {
            if (in == null) {
                throw new IllegalStateException("missing resource demonstration-institutions.csv");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .skip(1)
                    .map(line -> line.substring(0, line.indexOf(',')))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Hands out names in a fixed order; with lists of lengths without a common divisor no full name comes twice. */
    private static final class Names {

        private static final String[] GIVEN = {
            "María Elena",
            "Lucía",
            "Beatriz",
            "Gabriela",
            "Adriana",
            "Jorge Luis",
            "Carmen",
            "Óscar",
            "Verónica",
            "Miguel Ángel",
            "Ana Laura",
            "Rodrigo",
            "Patricia",
            "Héctor",
            "Claudia",
            "Ramón",
            "Silvia",
            "Iván",
            "Leticia",
            "Sergio",
            "Rocío",
            "Andrés",
            "Mónica",
            "Raúl",
            "Yolanda",
            "Tomás",
            "Irma",
            "Fernando",
            "Norma"
        };
        private static final String[] FIRST = {
            "Hernández",
            "García",
            "Martínez",
            "López",
            "González",
            "Ramírez",
            "Cruz",
            "Flores",
            "Morales",
            "Vázquez",
            "Jiménez",
            "Reyes",
            "Torres",
            "Núñez",
            "Mendoza",
            "Ruiz",
            "Aguilar",
            "Ortiz",
            "Castillo"
        };
        private static final String[] SECOND = {
            "Salazar",
            "Peña",
            "Ibarra",
            "Cisneros",
            "Ochoa",
            "Zavala",
            "Montes",
            "Luna",
            "Rangel",
            "Bautista",
            "Solís",
            "Trejo",
            "Ávila"
        };

        private int next;

        Account person(String username, String role, @Nullable String institution) {
            int index = next++;
            String last = FIRST[index % FIRST.length] + " " + SECOND[index % SECOND.length];
            return new Account(username, given(index, username), last, role, institution);
        }

        /** The unit's accounts are named in the feminine, so the people behind them are women. */
        private static String given(int index, String username) {
            return username.endsWith(".unidad") ? GIVEN[index % 5] : GIVEN[index % GIVEN.length];
        }
    }
}
