package mx.compendium.publication.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import mx.compendium.catalogue.ReferenceCatalogue;
import mx.compendium.narrative.boundary.NarrativeReading;
import mx.compendium.publication.DocumentFormat;
import mx.compendium.publication.EditionIdentity;
import mx.compendium.publication.gateway.Manuscript;
import mx.compendium.publication.model.Compendium;
import mx.compendium.publication.model.EditionTexts;
import mx.compendium.publication.model.ExecutiveReport;
import mx.compendium.publication.model.Narrative;
import mx.compendium.template.EditionTemplate;
import mx.compendium.template.NarrativeDocument;
import mx.compendium.template.boundary.TemplateReading;

/** Gathers all that a document of an edition says; refused with the id of each claim that does not hold. */
@Dependent
class EditionManuscripts {

    @Inject
    SealedEditions sealed;

    @Inject
    EditionGathering gathering;

    @Inject
    EditionIdentities identities;

    @Inject
    NarrativeReading narrative;

    @Inject
    TemplateReading templates;

    /** In the template of its edition. */
    Manuscript of(NarrativeDocument document, String period, int version, DocumentFormat format) {
        EditionTexts texts = gathering.texts(period, version);
        return manuscript(document, period, version, templates.of(period).template(), texts, format);
    }

    /** In another template. */
    Manuscript of(
            NarrativeDocument document, String period, int version, EditionTemplate template, DocumentFormat format) {
        SealedEdition edition = sealed.edition(period, version);
        EditionTexts texts = EditionGathering.read(
                narrative.texts(period, template),
                edition.figures(),
                edition.dataset().content(),
                edition.claims());
        return manuscript(document, period, version, template, texts, format);
    }

    private Manuscript manuscript(
            NarrativeDocument document,
            String period,
            int version,
            EditionTemplate template,
            EditionTexts texts,
            DocumentFormat format) {
        SealedEdition edition = sealed.edition(period, version);
        EditionIdentity identity = identities.of(template, template.of(document).title(), period, version);
        Narrative words = texts.narrative(document);
        return switch (document) {
            case EXECUTIVE_REPORT -> Manuscript.of(report(edition, words, identity), format);
            case COMPENDIUM -> Manuscript.of(book(edition, words, identity), format);
        };
    }

    private static ExecutiveReport report(SealedEdition edition, Narrative words, EditionIdentity identity) {
        return ExecutiveReport.of(
                edition.dataset(),
                edition.former(),
                edition.figures(),
                edition.claims().claims(),
                words,
                identity);
    }

    private static Compendium book(SealedEdition edition, Narrative words, EditionIdentity identity) {
        return Compendium.of(
                edition.dataset(),
                edition.former(),
                edition.figures(),
                edition.claims().claims(),
                words,
                ReferenceCatalogue.load().principles(),
                identity);
    }
}
