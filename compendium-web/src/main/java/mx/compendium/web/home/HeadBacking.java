package mx.compendium.web.home;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mx.compendium.action.DeliverySummary;
import mx.compendium.action.boundary.Delivering;
import mx.compendium.identity.Role;
import mx.compendium.kernel.NotFound;
import mx.compendium.period.PeriodRow;
import mx.compendium.period.PeriodState;
import mx.compendium.period.boundary.PeriodAdministration;
import mx.compendium.web.frame.Person;

/** What waits for the signature of a head, or of whom a head delegated. */
@Named("headDesk")
@RequestScoped
public class HeadBacking {

    @Inject
    Person person;

    @EJB
    PeriodAdministration periods;

    @EJB
    Delivering delivering;

    private List<DeliverySummary> waiting = List.of();

    @PostConstruct
    void read() {
        boolean ofInstitution = person.getRole() == Role.INSTITUTION_HEAD || person.getRole() == Role.FOCAL_POINT;
        Stream<PeriodRow> all = ofInstitution ? periods.list().stream() : Stream.empty();
        waiting = all.filter(HeadBacking::takesDeliveries)
                .flatMap(period -> summary(period).stream())
                .filter(this::concerns)
                .toList();
    }

    /** One for each period that takes deliveries. */
    public List<DeliverySummary> getWaiting() {
        return waiting;
    }

    /** A delegate is told only when there is something to sign; a head always. */
    private boolean concerns(DeliverySummary summary) {
        return person.getRole() == Role.INSTITUTION_HEAD || summary.against().isEmpty();
    }

    private static boolean takesDeliveries(PeriodRow period) {
        return period.state() == PeriodState.OPEN;
    }

    private Optional<DeliverySummary> summary(PeriodRow period) {
        try {
            return Optional.of(delivering.summary(period.code()));
        } catch (NotFound notInvited) {
            return Optional.empty();
        }
    }
}
