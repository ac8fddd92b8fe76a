package mx.compendium.web.portal;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mx.compendium.kernel.Slice;
import mx.compendium.publication.ActionFacets;
import mx.compendium.publication.ActionFacets.Count;
import mx.compendium.publication.ActionFacets.Field;
import mx.compendium.publication.ActionHit;
import mx.compendium.publication.ActionOrder;
import mx.compendium.publication.ActionSearch;
import mx.compendium.publication.EditionRow;
import mx.compendium.publication.boundary.PublishedActions;
import mx.compendium.publication.boundary.PublishedEditions;
import mx.compendium.web.faces.Asked;
import mx.compendium.web.text.Say;
import org.jspecify.annotations.Nullable;

/** The search over published actions: what was found, and what it can be narrowed by. */
@Named("portalActions")
@RequestScoped
public class ActionsBacking {

    private static final int ROWS = 20;
    private static final int SHORT = 8;

    /** Shown unfolded before anything is chosen. */
    private static final Set<Field> OPEN = EnumSet.of(Field.EDITION, Field.OBJECTIVE, Field.GROUP);

    /** A condition that holds, with the address without it. */
    public record Chip(String text, String without) {}

    /** A value the search can be narrowed to, or is. */
    public record Choice(String word, long count, boolean chosen, String address) {}

    /** A field with its values; those beyond the first few are folded. */
    public record Facet(String name, boolean counted, boolean open, List<Choice> first, List<Choice> rest) {}

    /** An order with the address that asks for it. */
    public record Order(ActionOrder order, boolean chosen, String address) {}

    @Inject
    Asked asked;

    @Inject
    Say say;

    @Inject
    PortalNames names;

    @EJB
    PublishedActions actions;

    @EJB
    PublishedEditions editions;

    private SearchAddress address = SearchAddress.of(name -> null);
    private List<EditionRow> published = List.of();
    private ActionFacets found = ActionFacets.NONE;
    private Slice<ActionHit> hits = new Slice<>(List.of(), null);
    private @Nullable String cursor;

    @PostConstruct
    void read() {
        address = SearchAddress.of(asked::parameter);
        cursor = asked.parameter("cursor");
        published = editions.editions();
        ActionSearch search =
                address.search(published.isEmpty() ? null : published.get(0).code());
        found = actions.facets(search);
        hits = actions.find(search, cursor, ROWS);
    }

    public String getWords() {
        return address.words();
    }

    public List<ActionHit> getRows() {
        return hits.items();
    }

    public long getTotal() {
        return found.total();
    }

    /** Whether more were found than are counted. */
    public boolean isUncounted() {
        return found.more();
    }

    /** Where the list goes on, or null at its end. */
    public @Nullable String getMore() {
        return hits.nextCursor() == null ? null : address.after(hits.nextCursor());
    }

    /** Where the list begins, or null there. */
    public @Nullable String getStart() {
        return cursor == null ? null : address.toString();
    }

    /** The code of the edition searched; empty in every one. */
    public String getEdition() {
        String edition = address.search(
                        published.isEmpty() ? null : published.get(0).code())
                .edition();
        return edition == null ? "" : edition;
    }

    /** Conditions that hold, the words among them, which the form sends along. */
    public List<Chip> getChips() {
        List<Chip> chips = new ArrayList<>();
        if (!address.words().isEmpty()) {
            chips.add(new Chip(
                    "«" + address.words() + "»", address.with("q", null).toString()));
        }
        for (Field field : Field.values()) {
            String name = SearchAddress.field(field);
            String value = address.value(name);
            if (value != null) {
                chips.add(new Chip(word(field, value), address.with(name, null).toString()));
            }
        }
        return chips;
    }

    private String word(Field field, String value) {
        return field == Field.EDITION && value.equals(SearchAddress.EVERY_EDITION)
                ? say.of("portal.search.every-edition")
                : names.word(field, value);
    }

    /** Names and values of the conditions, for the form to keep when other words are sent. */
    public List<Map.Entry<String, String>> getKept() {
        List<Map.Entry<String, String>> kept = new ArrayList<>();
        for (String name : SearchAddress.FIELDS) {
            String value = address.value(name);
            if (value != null) {
                kept.add(Map.entry(name, value));
            }
        }
        return kept;
    }

    public List<Order> getOrders() {
        return Arrays.stream(ActionOrder.values())
                .filter(order -> order != ActionOrder.RELEVANCE || isByRelevance())
                .map(order -> new Order(
                        order,
                        order == order(),
                        address.with("sort", order.name()).toString()))
                .toList();
    }

    private ActionOrder order() {
        ActionOrder order = address.order();
        return order == ActionOrder.RELEVANCE && !isByRelevance() ? ActionOrder.NEWEST : order;
    }

    private boolean isByRelevance() {
        return !address.words().isEmpty() && !found.more();
    }

    public List<Facet> getFacets() {
        return Arrays.stream(Field.values())
                .map(this::facet)
                .filter(facet -> !facet.first().isEmpty())
                .toList();
    }

    private Facet facet(Field field) {
        List<Choice> choices = new ArrayList<>(found.of(field).stream()
                .sorted(order(field))
                .map(count -> choice(field, count))
                .toList());
        int shown = choices.size() <= SHORT + 2 ? choices.size() : SHORT;
        boolean open = OPEN.contains(field) || address.value(SearchAddress.field(field)) != null;
        return new Facet(
                say.of("portal.field." + SearchAddress.field(field)),
                found.isCounted(field),
                open,
                choices.subList(0, shown),
                choices.subList(shown, choices.size()));
    }

    private static Comparator<Count> order(Field field) {
        return field == Field.EDITION
                ? Comparator.comparing(Count::value).reversed()
                : Comparator.comparing(Count::count).reversed().thenComparing(Count::value);
    }

    private Choice choice(Field field, Count count) {
        String name = SearchAddress.field(field);
        boolean chosen = count.value().equals(field == Field.EDITION ? getEdition() : address.value(name));
        String word = field == Field.INSTITUTION ? count.name() : names.word(field, count.value());
        String other = field == Field.EDITION ? SearchAddress.EVERY_EDITION : null;
        return new Choice(
                word,
                count.count(),
                chosen,
                address.with(name, chosen ? other : count.value()).toString());
    }

    /** How many the same conditions find in every edition, when this one has none. */
    public long getElsewhere() {
        return found.total() > 0
                ? 0
                : found.of(Field.EDITION).stream().mapToLong(Count::count).sum();
    }

    public String getEverywhere() {
        return address.with("edition", SearchAddress.EVERY_EDITION).toString();
    }

    public String getWithoutConditions() {
        return SearchAddress.of(name -> name.equals("q") ? address.words() : null)
                .toString();
    }

    /** The address of the same search by the REST interface. */
    public String getOpenData() {
        String query = address.with("edition", null).with("sort", null).toString();
        int begins = query.indexOf('?');
        return "/api/v1/editions/"
                + (getEdition().isEmpty() && !published.isEmpty()
                        ? published.get(0).code()
                        : getEdition()) + "/actions" + (begins < 0 ? "" : query.substring(begins));
    }

    public boolean isNothingPublished() {
        return published.isEmpty();
    }
}
