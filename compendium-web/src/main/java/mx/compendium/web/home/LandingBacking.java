package mx.compendium.web.home;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import mx.compendium.period.PeriodRow;
import mx.compendium.period.boundary.PeriodAdministration;
import mx.compendium.web.frame.Person;

/** What must the person signed in do now? Then the state of the rest. */
@Named("landing")
@RequestScoped
public class LandingBacking {

    @Inject
    Person person;

    @EJB
    PeriodAdministration periods;

    private List<Task> tasks = List.of();
    private List<PeriodRow> rest = List.of();

    @PostConstruct
    void read() {
        List<PeriodRow> all = periods.list();
        tasks = all.stream().flatMap(period -> Task.of(period, person).stream()).toList();
        rest = all.stream()
                .filter(period -> tasks.stream().noneMatch(task -> task.period().equals(period)))
                .toList();
    }

    /** Whether the system is empty and waits for its first period. */
    public boolean isToBegin() {
        return person.isAdministrator() && tasks.isEmpty() && rest.isEmpty();
    }

    public List<Task> getTasks() {
        return tasks;
    }

    public List<PeriodRow> getRest() {
        return rest;
    }

    /** Where the state of a period is seen: who directs looks at its figures, the unit at its sheet, institutions at their reports. */
    public String address(PeriodRow period) {
        if (person.isDirecting()) {
            return "/app/figures/dashboard.xhtml?period=" + period.code();
        }
        return (person.isOfTheUnit() ? "/app/period/sheet.xhtml?period=" : "/app/action/list.xhtml?period=")
                + period.code();
    }
}
