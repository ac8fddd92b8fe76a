package mx.compendium.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import mx.compendium.web.faces.Asked;
import mx.compendium.web.text.Say;

/** What the signed-in person may open; the same roles stand on the addresses in web.xml. */
@Named
@RequestScoped
public class Menu {

    /**
     * A line of the menu as it is shown.
     *
     * @param present whether it is where one is
     */
    public record Line(String word, String address, String icon, boolean present) {}

    /**
     * What may stand in the menu.
     *
     * @param areas beginnings of the paths under which the entry counts as the present one
     */
    record Entry(String text, String address, List<String> areas, String icon) {

        Entry(String text, String address, String area, String icon) {
            this(text, address, List.of(area), icon);
        }

        /** How much of the path it names; 0 when it is elsewhere. */
        int near(String path) {
            return areas.stream()
                    .filter(path::startsWith)
                    .mapToInt(String::length)
                    .max()
                    .orElse(0);
        }
    }

    /** The screens of a view, beside the list of all figures. */
    private static final Entry OVERVIEW = new Entry(
            "menu.dashboard",
            "/app/figures/dashboard.xhtml",
            List.of("/app/figures/dashboard", "/app/figures/selection", "/app/figures/trends"),
            "figures");

    private static final Entry HOME = new Entry("menu.home", "/app/home.xhtml", "/app/home", "home");

    private static final Entry PERIODS = new Entry("menu.periods", "/app/period/list.xhtml", "/app/period/", "period");

    private static final List<Entry> REGISTER = List.of(
            new Entry("menu.institutions", "/app/institution/list.xhtml", "/app/institution/", "institution"),
            new Entry("menu.people", "/app/people/list.xhtml", "/app/people/", "people"),
            new Entry("menu.catalogues", "/app/catalogue/list.xhtml", "/app/catalogue/", "catalogue"));

    private static final Entry TEMPLATES =
            new Entry("menu.templates", "/app/template/list.xhtml", "/app/template/", "documents");

    private static final Entry SILENCE =
            new Entry("menu.silence", "/app/publication/silence.xhtml", "/app/publication/silence", "public");

    private static final Entry AUDIT = new Entry("menu.audit", "/app/audit/list.xhtml", "/app/audit/", "lock");

    private static final Entry MAILS =
            new Entry("menu.mails", "/app/notification/list.xhtml", "/app/notification/", "mail");

    @Inject
    Asked asked;

    @Inject
    Say say;

    @Inject
    Person person;

    @Inject
    PeriodSwitch periods;

    /** Of entries whose areas lie within each other the narrowest is the present one. */
    public List<Line> getLines() {
        List<Entry> entries = entries();
        String path = asked.getPath();
        int nearest = entries.stream().mapToInt(entry -> entry.near(path)).max().orElse(0);
        return entries.stream()
                .map(entry -> new Line(
                        say.of(entry.text()),
                        entry.address(),
                        entry.icon(),
                        nearest > 0 && entry.near(path) == nearest))
                .toList();
    }

    private List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        entries.add(HOME);
        if (person.isOfTheUnit()) {
            entries.add(PERIODS);
        }
        if (periods.getCurrent() != null) {
            entries.addAll(within("?period=" + periods.getCurrent()));
        }
        if (person.isShapingDocuments()) {
            entries.add(TEMPLATES);
        }
        if (person.isAdministrator() || person.isDirecting()) {
            entries.add(SILENCE);
        }
        if (person.isAdministrator()) {
            entries.add(MAILS);
            entries.addAll(REGISTER);
        }
        if (person.isReadingTrail()) {
            entries.add(AUDIT);
        }
        return entries;
    }

    /** What belongs to a period; there is none yet in a system that has just been set up. */
    private List<Entry> within(String period) {
        List<Entry> entries = new ArrayList<>();
        if (person.isReviewing()) {
            entries.add(new Entry("menu.review", "/app/review/inbox.xhtml" + period, "/app/review/", "review"));
        }
        if (person.isReadingActions()) {
            entries.add(new Entry("menu.actions", "/app/action/list.xhtml" + period, "/app/action/", "action"));
        }
        if (person.isReadingDeliveries()) {
            entries.add(new Entry("menu.deliveries", "/app/delivery/list.xhtml" + period, "/app/delivery/", "sent"));
        }
        if (person.isOfTheUnit()) {
            entries.add(OVERVIEW);
            entries.add(new Entry("menu.figures", "/app/figures/list.xhtml" + period, "/app/figures/", "figures"));
            entries.add(new Entry("menu.narrative", "/app/narrative/list.xhtml" + period, "/app/narrative/", "draft"));
            entries.add(new Entry(
                    "menu.documents", "/app/publication/documents.xhtml" + period, "/app/publication/", "documents"));
        }
        return entries;
    }
}
