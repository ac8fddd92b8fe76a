package mx.compendium.template.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import mx.compendium.kernel.NotFound;
import mx.compendium.template.EditionTemplate;
import mx.compendium.template.UsedTemplate;
import mx.compendium.template.gateway.InstalledTemplate;
import mx.compendium.template.store.StoredTemplate;
import mx.compendium.template.store.TemplateStore;

/** Says what an edition looks like, for the doors of this and higher features, within their transaction; they decide who may. */
@Dependent
public class TemplateReading {

    private final TemplateStore store;
    private final InstalledTemplate installed;

    @Inject
    public TemplateReading(TemplateStore store, InstalledTemplate installed) {
        this.store = store;
        this.installed = installed;
    }

    /** Of a published edition what it was published in, of any other what is in force. */
    public UsedTemplate of(String period) {
        return store.published(period).orElseGet(this::inForce);
    }

    /** What new documents look like. */
    public UsedTemplate inForce() {
        int number = store.inForce();
        return new UsedTemplate(number, version(number));
    }

    /**
     * A version.
     *
     * @param number 0 for what comes with the installation
     * @throws NotFound when there is none
     */
    public EditionTemplate version(int number) {
        return number == 0
                ? installed.standard()
                : store.version(number)
                        .map(StoredTemplate::template)
                        .orElseThrow(() -> new NotFound("version " + number + " of the templates"));
    }

    /** An edition is published in what is in force now, and keeps it. */
    public void publish(String period) {
        store.publish(period, inForce());
    }
}
