package mx.compendium.template.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.compendium.audit.boundary.AuditDetails;
import mx.compendium.audit.boundary.Audited;
import mx.compendium.identity.RoleNames;
import mx.compendium.identity.boundary.Identifying;
import mx.compendium.kernel.RulesBroken;
import mx.compendium.kernel.Violation;
import mx.compendium.template.EditionTemplate;
import mx.compendium.template.TemplateChange;
import mx.compendium.template.TemplateSheet;
import mx.compendium.template.TemplateVersion;
import mx.compendium.template.model.R59Templates;
import mx.compendium.template.model.TemplateChanges;
import mx.compendium.template.store.StoredTemplate;
import mx.compendium.template.store.TemplateStore;

/**
 * The unit shapes its documents: every saving is a version, without effect until it is put in force. Published editions keep
 * what they were published in.
 */
@Stateless
public class TemplateEditing {

    @Inject
    TemplateStore store;

    @Inject
    TemplateReading reading;

    @Inject
    Identifying identifying;

    @Inject
    AuditDetails details;

    /** All versions, the latest first; the last one, 0, is what comes with the installation. */
    @RolesAllowed({RoleNames.REVIEWER, RoleNames.ADMINISTRATOR, RoleNames.AUDITOR})
    public List<TemplateVersion> list() {
        List<StoredTemplate> versions = store.versions();
        Map<Integer, List<String>> editions = store.editions();
        int inForce = store.inForce();
        Map<Integer, EditionTemplate> templates =
                versions.stream().collect(Collectors.toMap(StoredTemplate::number, StoredTemplate::template));
        templates.put(0, reading.version(0));
        return Stream.concat(
                        versions.stream()
                                .map(one -> new TemplateVersion(
                                        one.number(),
                                        one.by(),
                                        one.at(),
                                        changes(templates, one),
                                        one.number() == inForce,
                                        editions.getOrDefault(one.number(), List.of()))),
                        Stream.of(new TemplateVersion(
                                0, null, null, List.of(), inForce == 0, editions.getOrDefault(0, List.of()))))
                .toList();
    }

    private List<TemplateChange> changes(Map<Integer, EditionTemplate> templates, StoredTemplate version) {
        EditionTemplate before = templates.computeIfAbsent(version.madeOf(), reading::version);
        return TemplateChanges.between(before, version.template());
    }

    /**
     * A version to be looked at, or to make another of.
     *
     * @param number 0 for what comes with the installation
     * @throws mx.compendium.kernel.NotFound when there is none
     */
    @RolesAllowed({RoleNames.REVIEWER, RoleNames.ADMINISTRATOR, RoleNames.AUDITOR})
    public TemplateSheet open(int number) {
        return new TemplateSheet(number, store.inForce() == number, reading.version(number));
    }

    /**
     * Keeps a version made of another one.
     *
     * @return its number
     * @throws RulesBroken when it cannot be printed or read, or changes nothing
     */
    @Audited("template.save")
    @RolesAllowed(RoleNames.ADMINISTRATOR)
    public int save(int madeOf, EditionTemplate template) {
        RulesBroken.ifAny(R59Templates.against(template));
        List<TemplateChange> changes = TemplateChanges.between(reading.version(madeOf), template);
        if (changes.isEmpty()) {
            throw new RulesBroken(Violation.of("template.nothing-changed", madeOf));
        }
        int number = store.save(template, madeOf, identifying.caller().personId());
        details.changed("version", String.valueOf(madeOf), String.valueOf(number));
        details.tell("changes", changes.stream().map(TemplateChange::name).collect(Collectors.joining(" ")));
        return number;
    }

    /**
     * From now on editions that are not published yet look like that version.
     *
     * @throws mx.compendium.kernel.NotFound when there is none
     * @throws RulesBroken when it is in force already
     */
    @Audited("template.put-in-force")
    @RolesAllowed(RoleNames.ADMINISTRATOR)
    public void putInForce(int number) {
        int before = store.inForce();
        reading.version(number);
        if (before == number) {
            throw new RulesBroken(Violation.of("template.in-force-already", number));
        }
        store.putInForce(number, identifying.caller().personId());
        details.changed("version", String.valueOf(before), String.valueOf(number));
    }
}
