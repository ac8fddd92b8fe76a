package mx.compendium.web.period;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import mx.compendium.action.WatchRow;
import mx.compendium.catalogue.InstitutionGroup;
import mx.compendium.notification.Reminded;
import mx.compendium.notification.boundary.MissingReminding;
import mx.compendium.web.faces.Asked;
import mx.compendium.web.faces.Operation;
import org.jspecify.annotations.Nullable;

/** Who would be reminded, before it is done; the group stands in the address. */
@Named("periodRemind")
@RequestScoped
public class RemindBacking {

    @Inject
    Asked asked;

    @Inject
    Operation operation;

    @EJB
    MissingReminding reminding;

    private String period = "";
    private @Nullable InstitutionGroup group;
    private List<WatchRow> rows = List.of();

    @PostConstruct
    void read() {
        period = asked.required("period");
        group = Arrays.stream(InstitutionGroup.values())
                .filter(one -> one.name().equals(asked.parameter("group")))
                .findFirst()
                .orElse(null);
        rows = reminding.missing(period, group);
    }

    public String getPeriod() {
        return period;
    }

    public List<WatchRow> getRows() {
        return rows;
    }

    /** The list from which this was asked for. */
    public String getBack() {
        return "/app/period/missing.xhtml?period=" + period + (group == null ? "" : "&group=" + group);
    }

    public void remind() {
        operation.run("reminder.send " + period + ' ' + group, () -> {
            Reminded reminded = reminding.remind(period, group);
            return getBack() + "&reminded=" + reminded.institutions() + "&people=" + reminded.people() + "&unreached="
                    + reminded.unreached().size();
        });
    }
}
