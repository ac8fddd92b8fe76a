package mx.compendium.publication.store;

import java.util.regex.Pattern;
import mx.compendium.kernel.RulesBroken;
import mx.compendium.kernel.Violation;
import mx.compendium.kernel.store.Row;
import mx.compendium.publication.ActionOrder;
import org.jspecify.annotations.Nullable;

/**
 * Where a found action stands in its order, as one ascending key: what it is ordered by, then the newest edition, then the folio.
 *
 * @param expression in SQL
 * @param type in SQL
 */
record ActionPlace(String expression, String type) {

    private static final Pattern TOLD =
            Pattern.compile("([0-9]{1,9})\t([^\t]{1,20})\t([^\t]{1,32})\t(.*)", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("-?[0-9.E-]{1,30}");
    private static final int EXPRESSION = 16;

    static ActionPlace of(ActionOrder order, String words) {
        return switch (order) {
            case RELEVANCE -> new ActionPlace("cast(-ts_rank(a.search, " + words + ") as float8)", "float8");
            case NEWEST -> new ActionPlace("cast(0 as float8)", "float8");
            case NAME -> new ActionPlace("a.name_order", "text");
            case INSTITUTION -> new ActionPlace("a.institution_order", "text");
        };
    }

    /** What a walk is told to go on after. */
    static String of(Row last) {
        return last.whole(EXPRESSION + 1) + "\t" + last.text(0) + "\t" + last.text(2) + "\t"
                + last.columns().get(EXPRESSION);
    }

    String order() {
        return constant() ? "a.newest_first, a.period_code, a.folio" : "place, a.newest_first, a.period_code, a.folio";
    }

    /** The condition to go on after a place. */
    String after(@Nullable String told, ActionQuery query) {
        if (told == null) {
            return "";
        }
        var read = TOLD.matcher(told);
        if (!read.matches()
                || (type.equals("float8") && !NUMBER.matcher(read.group(4)).matches())) {
            throw new RulesBroken(Violation.at("cursor", "list.cursor-malformed"));
        }
        String rest = query.parameter(Integer.valueOf(read.group(1))) + ", " + query.parameter(read.group(2)) + ", "
                + query.parameter(read.group(3)) + ")";
        return constant()
                ? " and (a.newest_first, a.period_code, a.folio) > (" + rest
                : " and (" + expression + ", a.newest_first, a.period_code, a.folio) > (cast("
                        + query.parameter(read.group(4)) + " as " + type + ")"
                        + (type.equals("text") ? " collate \"C\"" : "") + ", " + rest;
    }

    private boolean constant() {
        return expression.startsWith("cast(0");
    }
}
