package mx.compendium.web.action;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import mx.compendium.action.ReportSheet;
import mx.compendium.action.boundary.CaptureDesks;
import mx.compendium.web.faces.Asked;
import org.jspecify.annotations.Nullable;

/** A report as its page of the Compendio would be now. */
@Named("actionPreview")
@RequestScoped
public class PreviewBacking {

    @Inject
    Asked asked;

    @Inject
    FichaWords words;

    @EJB
    CaptureDesks desks;

    private @Nullable Ficha ficha;

    @PostConstruct
    void read() {
        ReportSheet sheet = desks.preview(ReportId.of(asked.required("id")));
        ficha = words.ficha(sheet);
    }

    public Ficha getFicha() {
        return Objects.requireNonNull(ficha);
    }
}
