package mx.compendium.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import mx.compendium.kernel.RulesBroken;
import mx.compendium.kernel.Violation;
import mx.compendium.web.text.Say;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Components;

/** What is wrong with what was sent, for the summary above a form; each line links to its field. */
@Named
@RequestScoped
public class Problems {

    /** A sentence, and the id of the field it concerns, null when it concerns the whole. */
    public record Problem(String text, @Nullable String field) {}

    @Inject
    Say say;

    @Inject
    Asked asked;

    /** Runs an action; broken rules become problems, each at its field. False when there were any. */
    public boolean free(Runnable action) {
        try {
            action.run();
            return true;
        } catch (RulesBroken broken) {
            broken.violations().forEach(this::add);
            return false;
        }
    }

    public List<Problem> getAll() {
        FacesContext faces = FacesContext.getCurrentInstance();
        List<Problem> problems = new ArrayList<>();
        Iterator<@Nullable String> fields = faces.getClientIdsWithMessages();
        while (fields.hasNext()) {
            String field = fields.next();
            faces.getMessageList(field).forEach(message -> problems.add(new Problem(message.getSummary(), field)));
        }
        return problems;
    }

    private void add(Violation violation) {
        FacesContext faces = FacesContext.getCurrentInstance();
        String text = say.violation(violation);
        faces.addMessage(clientId(violation.field()), new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
        faces.validationFailed();
    }

    /** A field that is no component of ours is one of the page when it was sent. */
    private @Nullable String clientId(@Nullable String field) {
        UIComponent form = Components.getCurrentForm();
        UIComponent component = field == null || form == null ? null : form.findComponent(field);
        if (component != null) {
            return component.getClientId();
        }
        return field == null || asked.parameter(field) == null ? null : field;
    }
}
