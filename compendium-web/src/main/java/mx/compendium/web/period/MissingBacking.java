package mx.compendium.web.period;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import mx.compendium.action.Standing;
import mx.compendium.action.WatchRow;
import mx.compendium.action.boundary.ParticipationWatching;
import mx.compendium.catalogue.InstitutionGroup;
import mx.compendium.notification.boundary.MissingReminding;
import mx.compendium.period.PeriodRow;
import mx.compendium.period.PeriodState;
import mx.compendium.period.boundary.PeriodAdministration;
import mx.compendium.web.faces.Asked;
import mx.compendium.web.frame.Person;
import mx.compendium.web.text.Choice;
import mx.compendium.web.text.Say;
import org.jspecify.annotations.Nullable;

/** Who has delivered and who is missing, narrowed by the address; the standings sum to the invited. */
@Named("periodMissing")
@RequestScoped
public class MissingBacking {

    /** How many institutions stand so. */
    public record Count(Standing standing, long count) {}

    @Inject
    Asked asked;

    @Inject
    Say say;

    @Inject
    Person person;

    @EJB
    ParticipationWatching watching;

    @EJB
    MissingReminding reminding;

    @EJB
    PeriodAdministration periods;

    private List<WatchRow> all = List.of();
    private boolean closed;
    private boolean takenOver;

    @PostConstruct
    void read() {
        all = watching.of(getPeriod());
        PeriodRow row = periods.row(getPeriod());
        takenOver = row.terms().takenOver();
        closed = row.state() == PeriodState.CLOSED && !takenOver;
    }

    /** Whether it is a former edition, of which nobody recorded when each institution delivered. */
    public boolean isTakenOver() {
        return takenOver;
    }

    /** Whether capture is over but not sealed, so that it may be opened again for one institution. */
    public boolean isClosed() {
        return closed;
    }

    public String getPeriod() {
        return asked.required("period");
    }

    public int getInvited() {
        return all.size();
    }

    public List<Count> getCounts() {
        return standings().stream()
                .map(standing -> new Count(
                        standing,
                        all.stream().filter(row -> row.standing() == standing).count()))
                .toList();
    }

    public List<WatchRow> getRows() {
        return filter().of(all);
    }

    /** How many of those shown would be reminded, for who may do it. */
    public int getRemindable() {
        boolean shown = value("standing") == null || Standing.MISSING.name().equals(value("standing"));
        return shown && person.isReviewing()
                ? reminding.missing(getPeriod(), group()).size()
                : 0;
    }

    private @Nullable InstitutionGroup group() {
        return Arrays.stream(InstitutionGroup.values())
                .filter(one -> one.name().equals(value("group")))
                .findFirst()
                .orElse(null);
    }

    public String getRemind() {
        return "/app/period/remind.xhtml?period=" + getPeriod() + (group() == null ? "" : "&group=" + group());
    }

    /** What was told just now, and to how many; null when nothing was. */
    public @Nullable String getReminded() {
        Integer institutions = number("reminded");
        Integer people = number("people");
        Integer unreached = number("unreached");
        return institutions == null || people == null || unreached == null
                ? null
                : say.of("period.remind.done", institutions, people, unreached);
    }

    private @Nullable Integer number(String name) {
        String value = value(name);
        return value != null && value.matches("[0-9]{1,4}") ? Integer.valueOf(value) : null;
    }

    /** The same rows as a file. */
    public String getExport() {
        return "/app/period/missing.csv?period=" + getPeriod() + filter().query();
    }

    private MissingFilter filter() {
        return new MissingFilter(value("standing"), value("group"));
    }

    public @Nullable String value(String name) {
        String value = asked.parameter(name);
        return value == null || value.isBlank() ? null : value;
    }

    public List<Choice> getStandings() {
        return of(standings().toArray(Standing[]::new));
    }

    private List<Standing> standings() {
        return Standing.toldOf(all.stream().map(WatchRow::standing).toList());
    }

    public List<Choice> getGroups() {
        return of(InstitutionGroup.values());
    }

    private List<Choice> of(Enum<?>[] values) {
        return Arrays.stream(values)
                .map(one -> new Choice(one.name(), say.value(one)))
                .toList();
    }
}
