package mx.compendium.web.action;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import mx.compendium.action.CaptureField;
import mx.compendium.web.faces.Asked;
import org.jspecify.annotations.Nullable;

/** What a report is begun with. */
@Named("actionNew")
@RequestScoped
public class NewBacking {

    private static final List<CaptureField> ASKED =
            List.of(CaptureField.NAME, CaptureField.TYPE, CaptureField.PRINCIPAL_OBJECTIVE);

    @Inject
    CaptureForm form;

    @Inject
    Asked asked;

    public List<FormField> getFields() {
        return form.blank(ASKED);
    }

    /** Who begins it. */
    public @Nullable String getPerson() {
        return asked.getSubject();
    }
}
