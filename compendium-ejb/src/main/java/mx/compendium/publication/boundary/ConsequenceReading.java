package mx.compendium.publication.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import mx.compendium.audit.boundary.Audited;
import mx.compendium.catalogue.ReferenceCatalogue;
import mx.compendium.claim.Consequences;
import mx.compendium.claim.Supposed;
import mx.compendium.claim.SupposedReport;
import mx.compendium.claim.Supposition;
import mx.compendium.claim.Told;
import mx.compendium.claim.boundary.Supposing;
import mx.compendium.identity.RoleNames;
import mx.compendium.identity.boundary.Identifying;
import mx.compendium.narrative.EditionText;
import mx.compendium.narrative.boundary.NarrativeReading;
import mx.compendium.publication.ConsequenceSheet;
import mx.compendium.publication.model.ChangedPlaces;
import mx.compendium.publication.model.DocumentParts;
import mx.compendium.publication.model.EditionTexts;
import mx.compendium.publication.model.Part;
import mx.compendium.template.EditionTemplate;
import mx.compendium.template.boundary.TemplateReading;

/**
 * Tells what would change if one report of a period were otherwise. Before the seal that is what a correction does;
 * after it, which printed sentences would be false. Nothing of it is kept. A report that waits for a decision is told of to
 * the unit only.
 */
@Stateless
public class ConsequenceReading {

    @Inject
    Identifying identifying;

    @Inject
    Supposing supposing;

    @Inject
    NarrativeReading narrative;

    @Inject
    TemplateReading templates;

    /**
     * What would follow, and where.
     *
     * @throws mx.compendium.kernel.NotFound when the report is not accepted, nor waits for a decision of who asks
     * @throws mx.compendium.kernel.RulesBroken when the change is none that can be supposed
     */
    @RolesAllowed({RoleNames.REVIEWER, RoleNames.ADMINISTRATOR, RoleNames.EXECUTIVE, RoleNames.AUDITOR})
    @Audited(value = "consequence.read", reading = true)
    public ConsequenceSheet consequences(String period, Supposition supposition) {
        Supposed supposed = supposed(period, supposition);
        List<EditionText> written = narrative.texts(period);
        Consequences consequences =
                Supposing.consequences(worded(supposed.now(), written), worded(supposed.then(), written));
        EditionTemplate template = templates.of(period).template();
        ChangedPlaces places =
                new ChangedPlaces(parts(supposed.now(), written, template), parts(supposed.then(), written, template));
        return new ConsequenceSheet(
                supposed.now().content().period(),
                supposed.sealed(),
                supposed.asOf(),
                supposed.report(),
                supposition,
                consequences,
                places.all(),
                places.standing(consequences.sentences()));
    }

    /**
     * The same without the places, for where it is only told in short.
     *
     * @throws mx.compendium.kernel.NotFound when the report is not accepted, nor waits for a decision of who asks
     * @throws mx.compendium.kernel.RulesBroken when the change is none that can be supposed
     */
    @RolesAllowed({RoleNames.REVIEWER, RoleNames.ADMINISTRATOR, RoleNames.EXECUTIVE, RoleNames.AUDITOR})
    @Audited(value = "consequence.read", reading = true)
    public Consequences brief(String period, Supposition supposition) {
        Supposed supposed = supposed(period, supposition);
        List<EditionText> written = narrative.texts(period);
        return Supposing.consequences(worded(supposed.now(), written), worded(supposed.then(), written));
    }

    /** With the sentences the unit wrote among those that could change. */
    static Told worded(Told told, List<EditionText> written) {
        return told.saying(words(told, written).ledger(told.claims(), List.of()));
    }

    private static EditionTexts words(Told told, List<EditionText> written) {
        return EditionGathering.read(written, told.figures(), told.content(), told.claims());
    }

    private Supposed supposed(String period, Supposition supposition) {
        return supposing.suppose(period, supposition, identifying.caller().ofUnit());
    }

    private static List<Part> parts(Told told, List<EditionText> written, EditionTemplate template) {
        return DocumentParts.of(
                told, words(told, written), ReferenceCatalogue.load().principles(), template);
    }

    /**
     * A report and what it could be.
     *
     * @throws mx.compendium.kernel.NotFound when the report is not accepted, nor waits for a decision of who asks
     */
    @RolesAllowed({RoleNames.REVIEWER, RoleNames.ADMINISTRATOR, RoleNames.EXECUTIVE, RoleNames.AUDITOR})
    @Audited(value = "consequence.report", reading = true)
    public SupposedReport report(String period, String folio) {
        return supposing.report(period, folio, identifying.caller().ofUnit());
    }

    /** Accepted reports by their folio, or by words of their names or of their institutions; the first twenty. */
    @RolesAllowed({RoleNames.REVIEWER, RoleNames.ADMINISTRATOR, RoleNames.EXECUTIVE, RoleNames.AUDITOR})
    @Audited(value = "consequence.find", reading = true)
    public List<SupposedReport> find(String period, String words) {
        return supposing.find(period, words);
    }
}
