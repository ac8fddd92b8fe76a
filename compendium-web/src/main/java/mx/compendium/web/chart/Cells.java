package mx.compendium.web.chart;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line of a table, some of whose cells may be empty. */
public final class Cells {

    private Cells() {}

    public static List<@Nullable Object> of(@Nullable Object... cells) {
        List<@Nullable Object> all = new ArrayList<>();
        for (Object cell : cells) {
            all.add(cell);
        }
        return all;
    }
}
