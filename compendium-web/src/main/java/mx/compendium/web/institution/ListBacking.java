package mx.compendium.web.institution;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import mx.compendium.catalogue.InstitutionGroup;
import mx.compendium.catalogue.InstitutionRow;
import mx.compendium.catalogue.boundary.CatalogueReading;
import mx.compendium.identity.Capacity;
import mx.compendium.people.PeopleBook;
import mx.compendium.people.boundary.PeopleAdministration;
import mx.compendium.web.faces.Asked;
import mx.compendium.web.text.Choice;
import mx.compendium.web.text.PlainText;
import mx.compendium.web.text.Say;
import org.jspecify.annotations.Nullable;

/** All institutions, narrowed by the address; who has nobody to sign or to write is told. */
@Named("institutionList")
@RequestScoped
public class ListBacking {

    private static final String CURRENT = "current";
    private static final String ENDED = "ended";

    /** One institution, and which capacities nobody holds. */
    public record Line(InstitutionRow row, boolean ended, boolean headless, boolean liaisonless) {}

    @Inject
    Asked asked;

    @Inject
    Say say;

    @EJB
    CatalogueReading catalogues;

    @EJB
    PeopleAdministration people;

    private List<Line> all = List.of();

    @PostConstruct
    void read() {
        PeopleBook book = people.book();
        Set<String> heads = book.with(Capacity.INSTITUTION_HEAD);
        Set<String> liaisons = book.with(Capacity.FOCAL_POINT);
        all = catalogues.institutions().stream()
                .map(row -> line(row, book.today(), heads, liaisons))
                .toList();
    }

    private static Line line(InstitutionRow row, LocalDate today, Set<String> heads, Set<String> liaisons) {
        boolean ended = row.endedBefore(today);
        return new Line(row, ended, !ended && !heads.contains(row.code()), !ended && !liaisons.contains(row.code()));
    }

    public List<Line> getRows() {
        return all.stream()
                .filter(line -> standing(line) && group(line) && without(line) && text(line))
                .toList();
    }

    private boolean standing(Line line) {
        String chosen = value("standing");
        return chosen == null || chosen.equals(line.ended() ? ENDED : CURRENT);
    }

    private boolean group(Line line) {
        String chosen = value("group");
        return chosen == null || chosen.equals(line.row().group().name());
    }

    private boolean without(Line line) {
        String chosen = value("without");
        return chosen == null
                || (chosen.equals(Capacity.INSTITUTION_HEAD.name()) ? line.headless() : line.liaisonless());
    }

    private boolean text(Line line) {
        String chosen = value("text");
        InstitutionRow row = line.row();
        return chosen == null || PlainText.has(row.code() + " " + row.name() + " " + row.acronym(), chosen);
    }

    /** How many cannot hand in anything, because nobody may sign. */
    public long getHeadless() {
        return all.stream().filter(Line::headless).count();
    }

    public @Nullable String value(String name) {
        String value = asked.parameter(name);
        return value == null || value.isBlank() ? null : value;
    }

    public List<Choice> getGroups() {
        return Arrays.stream(InstitutionGroup.values())
                .map(one -> new Choice(one.name(), say.value(one)))
                .toList();
    }

    public List<Choice> getStandings() {
        return List.of(
                new Choice(CURRENT, say.of("institution.list.current")),
                new Choice(ENDED, say.of("institution.list.ended")));
    }

    public List<Choice> getCapacities() {
        return List.of(
                new Choice(Capacity.INSTITUTION_HEAD.name(), say.of("institution.list.headless")),
                new Choice(Capacity.FOCAL_POINT.name(), say.of("institution.list.liaisonless")));
    }
}
