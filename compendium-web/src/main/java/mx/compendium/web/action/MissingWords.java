package mx.compendium.web.action;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import mx.compendium.action.CaptureField;
import mx.compendium.action.DraftRow;
import mx.compendium.web.text.Say;

/** What a draft lacks, in words. */
@Named("missingWords")
@RequestScoped
public class MissingWords {

    private static final int NAMED = 3;

    @Inject
    Say say;

    /** The first things by name, the rest by their number. */
    public String of(DraftRow draft) {
        List<CaptureField> missing = draft.missing();
        if (missing.isEmpty()) {
            return say.of(draft.deliverable() ? "action.own.deliverable" : "action.own.to-be-marked");
        }
        String named = missing.stream().limit(NAMED).map(this::label).collect(Collectors.joining(", "));
        return missing.size() > NAMED
                ? say.of("action.own.missing-more", named, missing.size() - NAMED)
                : say.of("action.own.missing", named);
    }

    private String label(CaptureField field) {
        return say.of("capture.label." + (field.list() == null ? "" : field.list() + ".") + field.key());
    }
}
