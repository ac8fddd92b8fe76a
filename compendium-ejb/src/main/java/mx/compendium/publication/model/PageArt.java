package mx.compendium.publication.model;

import java.util.List;
import mx.compendium.publication.ViewBar;
import mx.compendium.publication.ViewPage;
import mx.compendium.statistics.StateEntry;
import mx.compendium.template.Palette;

/** The drawings of the one page of a view. */
public final class PageArt {

    private PageArt() {}

    /** The bar of one row of a section. */
    public static Shape bar(ViewPage.Section section, ViewBar bar, double width, Palette palette) {
        long longest = section.bars().stream()
                .mapToLong(one -> Math.max(one.value(), one.former() == null ? 0 : one.former()))
                .max()
                .orElse(0);
        return BarMark.of(bar, longest, width, palette);
    }

    public static Shape country(List<StateEntry> states, List<ViewBar> bars, double width, Palette palette) {
        return new SmallCountry(palette, width).draw(states, bars);
    }
}
