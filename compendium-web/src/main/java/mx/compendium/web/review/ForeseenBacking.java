package mx.compendium.web.review;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import mx.compendium.claim.ChangedSentence;
import mx.compendium.claim.Consequences;
import mx.compendium.claim.Supposition;
import mx.compendium.publication.boundary.ConsequenceReading;
import org.jspecify.annotations.Nullable;

/** What the decision at hand would change, told before it is taken: accepting what waits, excluding what counts. */
@Named("reviewForeseen")
@RequestScoped
public class ForeseenBacking {

    @Inject
    SheetBacking read;

    @EJB
    ConsequenceReading reading;

    private String change = "";
    private @Nullable Consequences consequences;

    @PostConstruct
    void foresee() {
        String folio = read.getSheet().row().folio();
        change = read.isWaiting() ? "accept" : read.isIn("ACCEPTED") ? "exclude" : "";
        if (!change.isEmpty() && folio != null) {
            consequences = reading.brief(read.getSheet().period(), new Supposition(folio, change, ""));
        }
    }

    /** {@code accept} or {@code exclude}. */
    public String getChange() {
        return change;
    }

    /** Null where no decision would change anything. */
    public @Nullable Consequences getConsequences() {
        return consequences;
    }

    /** Sentences that could no longer be said. */
    public long getGone() {
        return consequences == null
                ? 0
                : consequences.sentences().stream()
                        .filter(ChangedSentence::isGone)
                        .count();
    }

    /** The whole list. */
    public String getAddress() {
        return "/app/figures/whatif.xhtml?period=" + read.getSheet().period() + "&folio="
                + read.getSheet().row().folio() + "&change=" + change;
    }
}
