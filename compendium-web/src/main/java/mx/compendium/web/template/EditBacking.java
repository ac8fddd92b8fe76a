package mx.compendium.web.template;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import mx.compendium.kernel.NotFound;
import mx.compendium.period.PeriodRow;
import mx.compendium.period.PeriodState;
import mx.compendium.period.boundary.PeriodAdministration;
import mx.compendium.template.TemplateSheet;
import mx.compendium.template.boundary.TemplateEditing;
import mx.compendium.web.faces.Asked;
import mx.compendium.web.faces.Operation;
import mx.compendium.web.frame.Person;
import org.jspecify.annotations.Nullable;

/** A version of the templates: looked at, changed into another, put in force. */
@Named("templateEdit")
@RequestScoped
public class EditBacking {

    @Inject
    Asked asked;

    @Inject
    Person person;

    @Inject
    Operation operation;

    @EJB
    TemplateEditing editing;

    @EJB
    PeriodAdministration periods;

    private @Nullable TemplateSheet sheet;
    private @Nullable TemplateForm form;
    private String period = "";

    @PostConstruct
    void read() {
        String version = asked.required("version");
        if (!version.matches("[0-9]{1,6}")) {
            throw new NotFound("version " + version + " of the templates");
        }
        TemplateSheet read = editing.open(Integer.parseInt(version));
        sheet = read;
        form = asked.values("executive-report.part").isEmpty()
                ? TemplateForm.of(read.template())
                : TemplateForm.of(new TemplateSent(asked).template(read.template()));
        period = periods.list().stream()
                .filter(row -> row.state() == PeriodState.SEALED || row.state() == PeriodState.PUBLISHED)
                .map(PeriodRow::code)
                .max(String::compareTo)
                .orElse("");
    }

    public TemplateSheet getSheet() {
        return Objects.requireNonNull(sheet);
    }

    /** What stands in the fields: as sent, otherwise as the version has it. */
    public TemplateForm getForm() {
        return Objects.requireNonNull(form);
    }

    /** Code of the newest sealed period, whose pages are shown; empty when there is none. */
    public String getPeriod() {
        return period;
    }

    public boolean isWritable() {
        return person.isAdministrator();
    }

    public void save() {
        int madeOf = getSheet().number();
        operation.run("template.save " + madeOf, () -> {
            int saved = editing.save(
                    madeOf, new TemplateSent(asked).template(getSheet().template()));
            return "/app/template/edit.xhtml?version=" + saved + "&done=saved";
        });
    }

    public void putInForce() {
        int number = getSheet().number();
        operation.run("template.put-in-force " + number, () -> {
            editing.putInForce(number);
            return "/app/template/list.xhtml?done=in-force";
        });
    }
}
