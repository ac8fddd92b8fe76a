package mx.compendium.web.action;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import mx.compendium.action.CarryDecision;
import mx.compendium.action.FormerAction;
import mx.compendium.action.boundary.CarryingOver;
import mx.compendium.web.faces.Asked;
import org.jspecify.annotations.Nullable;

/** The actions of the former period, each with what was decided about it. */
@Named("actionCarry")
@RequestScoped
public class CarryBacking {

    @Inject
    Asked asked;

    @EJB
    CarryingOver carrying;

    private List<FormerAction> former = List.of();

    @PostConstruct
    void read() {
        former = carrying.former(asked.required("period"));
    }

    public List<FormerAction> getFormer() {
        return former;
    }

    public CarryDecision[] getDecisions() {
        return CarryDecision.values();
    }

    public long getUndecided() {
        return former.stream().filter(FormerAction::undecided).count();
    }

    /** Who decides. */
    public @Nullable String getPerson() {
        return asked.getSubject();
    }
}
