package mx.compendium.web.figures;

import java.util.List;
import mx.compendium.web.action.FilterChoices;

/** One value a view is narrowed by, in words, with the same page without it. */
public record ViewChip(String text, String without) {

    /** Those of a view on a page, with what else that page needs. */
    static List<ViewChip> of(ViewAddress address, FilterChoices choices, String page, String... more) {
        return address.values().entrySet().stream()
                .map(one -> new ViewChip(
                        choices.word(one.getKey(), one.getValue()),
                        address.without(one.getKey()).at(page, more)))
                .toList();
    }
}
