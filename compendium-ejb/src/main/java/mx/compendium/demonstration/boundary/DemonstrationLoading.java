package mx.compendium.demonstration.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import mx.compendium.catalogue.ReferenceCatalogue;
import mx.compendium.demonstration.DemonstrationEditions;
import mx.compendium.demonstration.store.DemonstrationStore;
import mx.compendium.kernel.store.DatabaseClock;
import mx.compendium.narrative.boundary.NarrativeReading;
import mx.compendium.period.PeriodSealed;
import mx.compendium.statistics.PeriodContent;
import mx.compendium.template.boundary.TemplateReading;

/** Loads the three periods of the demonstration: 2022 published, 2023 ready for its seal, 2024 open for capture. */
@Dependent
public class DemonstrationLoading {

    private static final ZoneId ZONE = ZoneId.of("America/Mexico_City");
    private static final int DAYS_TO_CAPTURE = 60;
    private static final String BY = "demonstration";
    private static final Instant SEALED_2022 = Instant.parse("2022-11-15T18:00:00Z");
    private static final Instant PUBLISHED_2022 = Instant.parse("2022-12-15T18:00:00Z");

    private final DemonstrationStore store;
    private final DatabaseClock clock;
    private final Event<PeriodSealed> sealed;
    private final TemplateReading templates;
    private final NarrativeReading narrative;

    @Inject
    public DemonstrationLoading(
            DemonstrationStore store,
            DatabaseClock clock,
            Event<PeriodSealed> sealed,
            TemplateReading templates,
            NarrativeReading narrative) {
        this.store = store;
        this.clock = clock;
        this.sealed = sealed;
        this.templates = templates;
        this.narrative = narrative;
    }

    /**
     * Loads it when no period exists yet.
     *
     * @param publicAddress base address under which the edition 2022 counts as published
     * @return whether it was loaded
     */
    public boolean loadIfEmpty(String publicAddress) {
        if (!store.houseIsEmpty()) {
            return false;
        }
        DemonstrationEditions editions = new DemonstrationEditions(ReferenceCatalogue.load());
        published(editions.edition2022(), publicAddress);
        store.writeClosed(editions.edition2023());
        LocalDate today = LocalDate.ofInstant(clock.now(), ZONE);
        store.writeOpen(editions.period2024(), editions.invited2024(), today.plusDays(DAYS_TO_CAPTURE));
        return true;
    }

    private void published(PeriodContent edition, String publicAddress) {
        String code = edition.period().code();
        store.writeClosed(edition);
        sealed.fire(new PeriodSealed(code, SEALED_2022, BY));
        store.markSealed(code);
        store.markPublished(edition.period(), PUBLISHED_2022, publicAddress);
        templates.publish(code);
        narrative.keep(code);
    }
}
