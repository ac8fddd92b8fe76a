package mx.compendium.narrative.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import mx.compendium.audit.boundary.AuditDetails;
import mx.compendium.audit.boundary.Audited;
import mx.compendium.identity.RoleNames;
import mx.compendium.identity.boundary.Identifying;
import mx.compendium.kernel.NotFound;
import mx.compendium.kernel.RulesBroken;
import mx.compendium.kernel.Sha256;
import mx.compendium.kernel.store.DatabaseClock;
import mx.compendium.narrative.NarrativeList;
import mx.compendium.narrative.NarrativePlace;
import mx.compendium.narrative.NarrativeRow;
import mx.compendium.narrative.NarrativeSheet;
import mx.compendium.narrative.NarrativeText;
import mx.compendium.narrative.NarrativeVersion;
import mx.compendium.narrative.OfferedWords;
import mx.compendium.narrative.ReadNarrative;
import mx.compendium.narrative.model.MarkedLines;
import mx.compendium.narrative.model.R55NarrativeSaving;
import mx.compendium.narrative.model.R56NarrativeVersions;
import mx.compendium.narrative.store.CommentStore;
import mx.compendium.narrative.store.NarrativeStore;
import mx.compendium.narrative.store.WrittenText;
import mx.compendium.period.PeriodState;
import mx.compendium.statistics.ReportingDataset;
import mx.compendium.statistics.boundary.DatasetReading;

/** The unit writes its own words of an edition, section by section, held against the data while it writes. */
@Stateless
public class NarrativeWriting {

    @Inject
    NarrativeStore store;

    @Inject
    NarrativeReading reading;

    @Inject
    CommentStore comments;

    @Inject
    DatasetReading datasets;

    @Inject
    Identifying identifying;

    @Inject
    DatabaseClock clock;

    @Inject
    AuditDetails details;

    /** All sections of both documents, with who wrote last, open comments and findings. */
    @RolesAllowed({RoleNames.REVIEWER, RoleNames.ADMINISTRATOR, RoleNames.EXECUTIVE, RoleNames.AUDITOR})
    public NarrativeList list(String period) {
        NarrativeAgainstData data = data(period);
        List<WrittenText> written = store.texts(period);
        Map<NarrativePlace, Integer> open = comments.open(period);
        List<NarrativeRow> rows = reading.sections(period).stream()
                .map(text ->
                        row(new NarrativePlace(period, text.document(), text.section()), text, written, open, data))
                .toList();
        return new NarrativeList(period, published(store.words(period)), data.sealed(), data.asOf(), rows);
    }

    private static NarrativeRow row(
            NarrativePlace place,
            NarrativeText text,
            List<WrittenText> written,
            Map<NarrativePlace, Integer> open,
            NarrativeAgainstData data) {
        Optional<WrittenText> by =
                written.stream().filter(one -> one.place().equals(place)).findFirst();
        return new NarrativeRow(
                text,
                by.map(WrittenText::name).orElse(null),
                by.map(WrittenText::at).orElse(null),
                open.getOrDefault(place, 0),
                data.stopping(data.refreshed(text.body())));
    }

    /** A section, with today's words in what it takes from the data. */
    @RolesAllowed({RoleNames.REVIEWER, RoleNames.ADMINISTRATOR, RoleNames.EXECUTIVE, RoleNames.AUDITOR})
    public NarrativeSheet open(NarrativePlace place) {
        NarrativeSheet kept = kept(place, store.words(place.period()));
        NarrativeText text = kept.text();
        String refreshed = data(place.period()).refreshed(text.body());
        return new NarrativeSheet(
                place,
                new NarrativeText(text.document(), text.section(), refreshed, text.revision()),
                kept.version(),
                kept.by(),
                kept.at(),
                kept.published());
    }

    /**
     * Saves a section; what one person saves in one go is one version.
     *
     * @param base revision the writer began from
     * @return the section as it stands then
     */
    @Audited("narrative.save")
    @RolesAllowed({RoleNames.REVIEWER, RoleNames.ADMINISTRATOR})
    public NarrativeSheet save(NarrativePlace place, int base, String typed) {
        NarrativeStore.Words words = store.lock(place);
        reading.keep(place.period());
        NarrativeSheet standing = kept(place, words);
        String body = MarkedLines.of(typed);
        RulesBroken.ifAny(R55NarrativeSaving.against(standing, base, body));
        if (R55NarrativeSaving.says(standing, body)) {
            return standing;
        }
        tell(standing, body);
        UUID by = identifying.caller().personId();
        Optional<WrittenText> written = store.find(place);
        if (written.isEmpty()) {
            store.begin(place, body, by);
        } else if (R56NarrativeVersions.goesOn(written.get().by(), written.get().begun(), by, clock.now())) {
            store.goOn(place, body, by);
        } else {
            store.next(place, body, by);
        }
        return kept(place, words);
    }

    /** Writes an old version anew, which makes another; {@code base} as for {@link #save}. */
    @Audited("narrative.restore")
    @RolesAllowed({RoleNames.REVIEWER, RoleNames.ADMINISTRATOR})
    public NarrativeSheet restore(NarrativePlace place, int base, int number) {
        NarrativeStore.Words words = store.lock(place);
        reading.keep(place.period());
        NarrativeSheet standing = kept(place, words);
        String body = version(place, number).body();
        RulesBroken.ifAny(R55NarrativeSaving.against(standing, base, body));
        if (R55NarrativeSaving.says(standing, body)) {
            return standing;
        }
        details.tell("restored", String.valueOf(number));
        tell(standing, body);
        store.next(place, body, identifying.caller().personId());
        return kept(place, words);
    }

    private void tell(NarrativeSheet standing, String body) {
        String before = standing.text().body();
        details.changed("sha256", digest(before), digest(body));
        details.changed("length", String.valueOf(before.length()), String.valueOf(body.length()));
    }

    private static String digest(String body) {
        return Sha256.hex(body.getBytes(StandardCharsets.UTF_8));
    }

    /** Versions of a section, the latest first; the last one, 0, are the standard words. */
    @RolesAllowed({RoleNames.REVIEWER, RoleNames.ADMINISTRATOR, RoleNames.EXECUTIVE, RoleNames.AUDITOR})
    public List<NarrativeVersion> history(NarrativePlace place) {
        NarrativeVersion standard = standard(place);
        return Stream.concat(store.versions(place).stream(), Stream.of(standard))
                .toList();
    }

    @RolesAllowed({RoleNames.REVIEWER, RoleNames.ADMINISTRATOR, RoleNames.EXECUTIVE, RoleNames.AUDITOR})
    public NarrativeVersion version(NarrativePlace place, int number) {
        return number == 0
                ? standard(place)
                : store.version(place, number).orElseThrow(() -> new NotFound("version " + number + " of " + place));
    }

    private NarrativeVersion standard(NarrativePlace place) {
        return new NarrativeVersion(
                0, null, null, null, reading.beginning(place).body());
    }

    /** What of a text does not follow from the data, and what they would say in its place; nothing of it is kept. */
    @RolesAllowed({RoleNames.REVIEWER, RoleNames.ADMINISTRATOR, RoleNames.EXECUTIVE, RoleNames.AUDITOR})
    public ReadNarrative read(NarrativePlace place, String typed) {
        RulesBroken.ifAny(R55NarrativeSaving.length(typed));
        return data(place.period()).against(MarkedLines.of(typed));
    }

    /** Figures and sentences a writer may take, found by words of them; the first ones when nothing is asked. */
    @RolesAllowed({RoleNames.REVIEWER, RoleNames.ADMINISTRATOR, RoleNames.EXECUTIVE, RoleNames.AUDITOR})
    public OfferedWords search(String period, String asked) {
        return data(period).search(asked);
    }

    private NarrativeAgainstData data(String period) {
        ReportingDataset dataset = datasets.current(period);
        return new NarrativeAgainstData(dataset, datasets.figures(dataset));
    }

    private NarrativeSheet kept(NarrativePlace place, NarrativeStore.Words words) {
        return store.find(place)
                .map(text -> new NarrativeSheet(
                        place, text.text(), text.version(), text.name(), text.at(), published(words)))
                .orElseGet(() -> new NarrativeSheet(place, reading.beginning(place), 0, null, null, published(words)));
    }

    private static boolean published(NarrativeStore.Words words) {
        return words.state() == PeriodState.PUBLISHED;
    }
}
