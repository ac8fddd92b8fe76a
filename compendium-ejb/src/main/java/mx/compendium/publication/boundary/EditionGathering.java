package mx.compendium.publication.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import mx.compendium.claim.ClaimLedger;
import mx.compendium.claim.ReadText;
import mx.compendium.claim.boundary.TextReading;
import mx.compendium.narrative.EditionText;
import mx.compendium.narrative.boundary.NarrativeReading;
import mx.compendium.publication.Erratum;
import mx.compendium.publication.GateException;
import mx.compendium.publication.model.Basis;
import mx.compendium.publication.model.EditionData;
import mx.compendium.publication.model.EditionTexts;
import mx.compendium.publication.store.ErratumStore;
import mx.compendium.publication.store.EventStore;
import mx.compendium.publication.store.ExceptionStore;
import mx.compendium.statistics.PeriodContent;
import mx.compendium.statistics.PeriodFigures;
import mx.compendium.statistics.boundary.DatasetReading;
import mx.compendium.template.boundary.TemplateReading;

/** The data and the words behind an edition, for whoever prints them, proves them or packs them. */
@ApplicationScoped
class EditionGathering {

    private final ConcurrentHashMap<String, Rooted> roots = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<String, Read> read = new ConcurrentHashMap<>();

    @Inject
    SealedEditions sealed;

    @Inject
    DatasetReading datasets;

    @Inject
    NarrativeReading narrative;

    @Inject
    TemplateReading templates;

    @Inject
    EventStore events;

    @Inject
    ExceptionStore exceptions;

    @Inject
    ErratumStore errata;

    /** Texts as they were read, good for as long as they and the data stand. */
    private record Read(String seal, List<EditionText> written, EditionTexts texts) {}

    /** A root with all that it was computed of and that may change before the publication. */
    private record Rooted(String seal, List<EditionText> written, List<GateException> exceptions, String root) {

        boolean standsFor(Rooted other) {
            return with("").equals(other);
        }

        Rooted with(String computed) {
            return new Rooted(seal, written, exceptions, computed);
        }
    }

    /** The root alone, computed once: the same seal, version and words have no other. */
    String root(String period, int version) {
        Rooted now = new Rooted(
                sealed.edition(period, version).dataset().sha256(),
                narrative.texts(period, version),
                exceptions.ofPeriod(period),
                "");
        Rooted last = roots.get(period + "/" + version);
        if (last == null || !last.standsFor(now)) {
            last = now.with(of(period, version).root());
            roots.put(period + "/" + version, last);
        }
        return last.root();
    }

    /** What a document of it is made of as things stand. */
    Basis basis(String period, int version) {
        return new Basis(root(period, version), templates.of(period).number());
    }

    /** What that version and those before it declare. */
    List<Erratum> errata(String period, int version) {
        return errata.upTo(period, version).stream()
                .map(erratum -> erratum.rewriting(narrative.rewritten(period, erratum.version())))
                .toList();
    }

    EditionData of(String period, int version) {
        SealedEdition edition = sealed.edition(period, version);
        PeriodContent content = edition.dataset().content();
        return EditionData.of(
                content,
                datasets.historyOf(period, content.period().historyBegins()),
                edition.figures(),
                ledger(period, version),
                events.ofPeriod(period),
                version);
    }

    /** Every sentence of the edition that is bound to figures: those made of the data, and those somebody wrote. */
    ClaimLedger ledger(String period, int version) {
        return texts(period, version).ledger(sealed.edition(period, version).claims(), exceptions.ofPeriod(period));
    }

    /** The unit's own words of that version, as read against its data. */
    EditionTexts texts(String period, int version) {
        SealedEdition edition = sealed.edition(period, version);
        List<EditionText> written = narrative.texts(period, version);
        String seal = edition.dataset().sha256();
        Read last = read.get(period + "/" + version);
        if (last == null || !last.seal().equals(seal) || !last.written().equals(written)) {
            last = new Read(
                    seal,
                    written,
                    read(written, edition.figures(), edition.dataset().content(), edition.claims()));
            read.put(period + "/" + version, last);
        }
        return last.texts();
    }

    /** With today's words in everything they take from the data. */
    static EditionTexts read(
            List<EditionText> written, PeriodFigures figures, PeriodContent content, ClaimLedger ledger) {
        Map<EditionText, ReadText> texts = new LinkedHashMap<>();
        for (EditionText text : written) {
            String body = TextReading.refreshed(text.body(), figures, content, ledger);
            texts.put(text, TextReading.of(body, figures, content, ledger));
        }
        return new EditionTexts(texts);
    }
}
