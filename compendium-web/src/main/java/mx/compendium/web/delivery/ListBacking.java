package mx.compendium.web.delivery;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import mx.compendium.action.DeliveryRow;
import mx.compendium.action.boundary.Delivering;
import mx.compendium.web.faces.Asked;
import mx.compendium.web.frame.Person;

/** Deliveries of a period: an institution's own, or all of them for the unit. */
@Named("deliveryList")
@RequestScoped
public class ListBacking {

    @Inject
    Asked asked;

    @Inject
    Person person;

    @EJB
    Delivering delivering;

    private List<DeliveryRow> rows = List.of();

    @PostConstruct
    void read() {
        String period = asked.required("period");
        rows = person.isOfTheUnit() ? delivering.all(period) : delivering.own(period);
    }

    public List<DeliveryRow> getRows() {
        return rows;
    }
}
