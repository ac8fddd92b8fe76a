package mx.compendium.publication.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import mx.compendium.action.SearchWords;
import mx.compendium.kernel.store.PlanForValues;
import mx.compendium.kernel.store.Row;
import mx.compendium.publication.ActionFacets.Field;
import mx.compendium.publication.ActionSearch;
import org.jspecify.annotations.Nullable;

/** The conditions of a search in SQL: fixed fragments, and every value a parameter. */
final class ActionQuery {

    private final List<Object> values = new ArrayList<>();
    private final String words;
    private final ActionSearch search;

    ActionQuery(ActionSearch search) {
        this.search = search;
        this.words = search.hasWords() ? words(SearchWords.of(String.valueOf(search.text()))) : "";
    }

    /** Each by its Spanish stem; the last also as the beginning of a word while it is being typed. */
    private String words(List<String> all) {
        List<String> terms = new ArrayList<>();
        for (int place = 0; place < all.size(); place++) {
            String stem = "to_tsquery('compendium_es', " + parameter(all.get(place)) + ")";
            boolean last = place == all.size() - 1;
            String begun = last ? " || to_tsquery('compendium_words', " + parameter(all.get(place) + ":*") + ")" : "";
            terms.add("(" + stem + begun + ")");
        }
        return String.join(" && ", terms);
    }

    boolean hasWords() {
        return !words.isEmpty();
    }

    /** The words as a {@code tsquery}. */
    String words() {
        return words;
    }

    /** All conditions but that on the field given. */
    String where(@Nullable Field but) {
        StringBuilder where = new StringBuilder(" where true");
        if (hasWords()) {
            where.append(" and a.search @@ (").append(words).append(')');
        }
        and(where, but, Field.EDITION, "a.period_code = ", search.edition());
        and(where, but, Field.OBJECTIVE, "a.objective = ", search.objective());
        and(where, but, Field.GROUP, "a.group_code = ", name(search.group()));
        and(where, but, Field.INSTITUTION, "a.institution = ", search.institution());
        and(where, but, Field.STATE, "a.states @> ", search.state());
        and(where, but, Field.TYPE, "a.type = ", name(search.type()));
        and(where, but, Field.POPULATION, "a.populations @> ", name(search.population()));
        return where.toString();
    }

    private void and(StringBuilder where, @Nullable Field but, Field field, String condition, @Nullable Object value) {
        if (value != null && but != field) {
            boolean among = condition.endsWith("@> ");
            where.append(" and ").append(condition).append(among ? "array[cast(" : "");
            where.append(parameter(value)).append(among ? " as varchar)]" : "");
        }
    }

    String parameter(Object value) {
        values.add(value);
        return "?" + values.size();
    }

    List<Object> values() {
        return values;
    }

    /** Whether the search says something of the field. */
    boolean narrows(Field field) {
        return switch (field) {
            case EDITION -> search.edition() != null;
            case OBJECTIVE -> search.objective() != null;
            case GROUP -> search.group() != null;
            case INSTITUTION -> search.institution() != null;
            case STATE -> search.state() != null;
            case TYPE -> search.type() != null;
            case POPULATION -> search.population() != null;
        };
    }

    static List<Row> rows(EntityManager database, String sql, List<Object> values) {
        PlanForValues.in(database);
        Query query = database.createNativeQuery(sql);
        for (int place = 0; place < values.size(); place++) {
            query.setParameter(place + 1, values.get(place));
        }
        return Row.of(query);
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
