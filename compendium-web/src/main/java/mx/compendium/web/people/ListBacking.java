package mx.compendium.web.people;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import mx.compendium.people.MembershipRow;
import mx.compendium.people.MembershipState;
import mx.compendium.people.PeopleBook;
import mx.compendium.people.PersonRow;
import mx.compendium.people.boundary.PeopleAdministration;
import mx.compendium.web.faces.Asked;
import mx.compendium.web.text.Choice;
import mx.compendium.web.text.PlainText;
import mx.compendium.web.text.Say;
import org.jspecify.annotations.Nullable;

/** Everybody who has an account here, or is awaited, and for whom they act; narrowed by the address. */
@Named("peopleList")
@RequestScoped
public class ListBacking {

    private static final String ACTING = "acting";
    private static final String IDLE = "idle";
    private static final String AWAITED = "awaited";

    @Inject
    Asked asked;

    @Inject
    Say say;

    @EJB
    PeopleAdministration people;

    private PeopleBook book = new PeopleBook(LocalDate.EPOCH, List.of());

    @PostConstruct
    void read() {
        book = people.book();
    }

    public List<PersonRow> getRows() {
        return book.people().stream()
                .filter(person -> stands(person) && named(person))
                .toList();
    }

    private boolean stands(PersonRow person) {
        String chosen = value("standing");
        return chosen == null
                || switch (chosen) {
                    case ACTING -> !isIdle(person);
                    case IDLE -> isIdle(person);
                    default -> person.firstSeen() == null;
                };
    }

    /** Whether they act for nobody, today or later. */
    public boolean isIdle(PersonRow person) {
        return person.memberships().stream().noneMatch(one -> one.standsFrom(book.today()));
    }

    private boolean named(PersonRow person) {
        String chosen = value("text");
        return chosen == null || PlainText.has(person.name() + " " + person.username() + " " + acts(person), chosen);
    }

    private static String acts(PersonRow person) {
        StringBuilder acts = new StringBuilder();
        person.memberships().forEach(one -> acts.append(' ').append(one.institutionName()));
        return acts.toString();
    }

    public MembershipState state(MembershipRow row) {
        return row.on(book.today());
    }

    public @Nullable String value(String name) {
        String value = asked.parameter(name);
        return value == null || value.isBlank() ? null : value;
    }

    public List<Choice> getStandings() {
        return List.of(
                new Choice(ACTING, say.of("people.list.acting")),
                new Choice(IDLE, say.of("people.list.idle")),
                new Choice(AWAITED, say.of("people.list.awaited")));
    }
}
