package mx.compendium.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import mx.compendium.web.faces.Asked;

/** What the signed-in person may open; the same roles stand on the addresses in web.xml. */
@Named
@RequestScoped
public class Menu {

    /**
     * One line of the menu.
     *
     * @param area the path under which the entry counts as the present one
     */
    public record Entry(String text, String address, String area, String icon) {}

    private static final Entry HOME = new Entry("menu.home", "/app/home.xhtml", "/app/home", "home");

    private static final Entry PERIODS = new Entry("menu.periods", "/app/period/list.xhtml", "/app/period/", "period");

    private static final List<Entry> UNIT = List.of(HOME, PERIODS);

    private static final List<Entry> INSTITUTION = List.of(HOME);

    @Inject
    Asked asked;

    @Inject
    Person person;

    public List<Entry> getEntries() {
        return person.isOfTheUnit() ? UNIT : INSTITUTION;
    }

    public boolean isPresent(Entry entry) {
        return asked.getPath().startsWith(entry.area());
    }
}
