package mx.compendium.web.catalogue;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Objects;
import mx.compendium.catalogue.Catalogue;
import mx.compendium.catalogue.WordingSheet;
import mx.compendium.catalogue.boundary.CatalogueEditing;
import mx.compendium.kernel.NotFound;
import mx.compendium.web.faces.Asked;
import mx.compendium.web.faces.Operation;
import org.jspecify.annotations.Nullable;

/** One entry of a catalogue: its words today and before, and new ones from a day on. */
@Named("catalogueEdit")
@RequestScoped
public class EditBacking {

    @Inject
    Asked asked;

    @Inject
    Operation operation;

    @EJB
    CatalogueEditing catalogues;

    private final WordsForm form = new WordsForm();
    private @Nullable WordingSheet sheet;

    @PostConstruct
    void read() {
        sheet = catalogues.sheet(catalogue(), number());
        form.begin(sheet.present(), sheet.today());
    }

    private Catalogue catalogue() {
        String named = asked.required("catalogue");
        return Arrays.stream(Catalogue.values())
                .filter(one -> one.name().equals(named))
                .findFirst()
                .orElseThrow(() -> new NotFound("catalogue " + named));
    }

    private int number() {
        String number = asked.required("number");
        if (!number.matches("\\d{1,3}")) {
            throw new NotFound("entry " + number);
        }
        return Integer.parseInt(number);
    }

    public WordingSheet getSheet() {
        return Objects.requireNonNull(sheet);
    }

    public WordsForm getForm() {
        return form;
    }

    public boolean isObjective() {
        return getSheet().catalogue() == Catalogue.OBJECTIVE;
    }

    public void reword() {
        operation.run("catalogue.reword " + key(), () -> {
            catalogues.reword(
                    getSheet().catalogue(),
                    getSheet().number(),
                    form.wording(),
                    Objects.requireNonNull(form.getFrom()));
            return address("reworded");
        });
    }

    public void undo() {
        operation.run("catalogue.undo " + key(), () -> {
            catalogues.undo(getSheet().catalogue(), getSheet().number());
            return address("undone");
        });
    }

    private String key() {
        return getSheet().catalogue() + " " + getSheet().number();
    }

    private String address(String done) {
        return "/app/catalogue/edit.xhtml?catalogue=" + getSheet().catalogue() + "&number="
                + getSheet().number() + "&done=" + done;
    }
}
