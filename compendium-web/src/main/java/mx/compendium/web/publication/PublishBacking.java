package mx.compendium.web.publication;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import mx.compendium.publication.boundary.Publishing;
import mx.compendium.web.faces.Asked;
import mx.compendium.web.faces.Operation;

/** Confirms the publication of an edition. */
@Named("publish")
@RequestScoped
public class PublishBacking {

    @Inject
    Asked asked;

    @Inject
    Operation operation;

    @EJB
    Publishing publishing;

    public void publish() {
        String period = asked.required("period");
        operation.run("edition.publish " + period, () -> {
            publishing.publish(period);
            return "/app/publication/documents.xhtml?period=" + period + "&published=now";
        });
    }
}
