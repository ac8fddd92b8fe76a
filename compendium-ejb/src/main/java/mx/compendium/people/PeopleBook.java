package mx.compendium.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import mx.compendium.identity.Capacity;

/**
 * Everybody known.
 *
 * @param today civil day of the unit by the database's clock, by which memberships are current or not
 * @param people by name
 */
public record PeopleBook(LocalDate today, List<PersonRow> people) {

    public PeopleBook {
        people = List.copyOf(people);
    }

    /** Codes of institutions for which somebody acts in a capacity today. */
    public Set<String> with(Capacity capacity) {
        return people.stream()
                .flatMap(person -> person.memberships().stream())
                .filter(one -> one.capacity() == capacity && one.on(today) == MembershipState.CURRENT)
                .map(MembershipRow::institution)
                .collect(Collectors.toSet());
    }
}
