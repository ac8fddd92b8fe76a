package mx.compendium.web.publication;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import mx.compendium.publication.GateFinding;
import mx.compendium.publication.GateRow;
import mx.compendium.publication.GateSheet;
import mx.compendium.publication.boundary.PublicationGate;
import mx.compendium.template.NarrativeDocument;
import mx.compendium.template.NarrativeSection;
import mx.compendium.web.faces.Asked;
import mx.compendium.web.text.Say;
import org.jspecify.annotations.Nullable;

/** What the publish gate says of an edition: what stops it first. */
@Named("gate")
@RequestScoped
public class GateBacking {

    @Inject
    Asked asked;

    @Inject
    Say say;

    @EJB
    PublicationGate gate;

    private String period = "";
    private @Nullable GateSheet sheet;

    @PostConstruct
    void read() {
        period = asked.required("period");
        sheet = gate.read(period);
    }

    public String getPeriod() {
        return period;
    }

    public GateSheet getSheet() {
        return Objects.requireNonNull(sheet);
    }

    public List<GateRow> getStopping() {
        return getSheet().rows().stream().filter(GateRow::stops).toList();
    }

    /** What two persons let pass, and what is only told. */
    public List<GateRow> getPassing() {
        return getSheet().rows().stream().filter(row -> !row.stops()).toList();
    }

    /** The document and the part of it, in the language of the page. */
    public String where(GateFinding found) {
        return isWritten(found)
                ? say.value(NarrativeDocument.of(found.document())) + " › "
                        + say.value(NarrativeSection.of(found.section()))
                : say.of("publication.gate.document." + found.document());
    }

    /** Where it is mended; empty when not in a text of the unit. */
    public String mend(GateFinding found) {
        return isWritten(found)
                ? "/app/narrative/edit.xhtml?period=" + period + "&document=" + found.document() + "&section="
                        + found.section()
                : "";
    }

    private static boolean isWritten(GateFinding found) {
        return Stream.of(NarrativeSection.values())
                .anyMatch(section -> section.key().equals(found.section()));
    }
}
