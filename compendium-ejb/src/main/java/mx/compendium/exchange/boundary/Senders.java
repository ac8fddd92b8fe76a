package mx.compendium.exchange.boundary;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import mx.compendium.catalogue.InstitutionRow;
import mx.compendium.catalogue.boundary.CatalogueReading;
import mx.compendium.exchange.model.BookWords;
import mx.compendium.identity.Caller;
import mx.compendium.identity.Role;
import mx.compendium.kernel.RulesBroken;
import mx.compendium.kernel.Violation;
import org.jspecify.annotations.Nullable;

/** Whose a workbook is, and how it names them. */
final class Senders {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd/MM/uuuu, HH:mm").withZone(ZoneId.of("America/Mexico_City"));

    private Senders() {}

    /** The institution the caller acts for today, null for the unit; nobody sends for another, or for none. */
    static @Nullable String institution(Caller caller) {
        if (caller.institution() == null && !caller.is(Role.ADMINISTRATOR)) {
            throw new RulesBroken(Violation.of("report.create.no-institution"));
        }
        return caller.institution();
    }

    static String name(CatalogueReading catalogues, @Nullable String institution) {
        return institution == null ? BookWords.of("unit.name") : named(catalogues, institution);
    }

    private static String named(CatalogueReading catalogues, String institution) {
        return catalogues.institutions().stream()
                .filter(one -> one.code().equals(institution))
                .map(InstitutionRow::name)
                .findFirst()
                .orElse(institution);
    }

    static String moment(Instant instant) {
        return MOMENT.format(instant);
    }
}
