package mx.compendium.verifier.bundle;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A value of JSON. The accessors refuse what the format does not have at that place. */
public sealed interface Json {

    /** Where it stands: file and path within, for whoever has to find it. */
    String where();

    record Members(String where, Map<String, Json> members) implements Json {

        /** Exactly these, in this order. */
        public Members demand(String... names) {
            if (!List.copyOf(members.keySet()).equals(List.of(names))) {
                throw new Refused("json.members", where, String.join(", ", members.keySet()), String.join(", ", names));
            }
            return this;
        }

        public boolean has(String name) {
            return members.containsKey(name);
        }

        public Json at(String name) {
            Json value = members.get(name);
            if (value == null) {
                throw new Refused("json.member", where, name);
            }
            return value;
        }

        public String text(String name) {
            return at(name).text();
        }

        public long number(String name) {
            return at(name).number();
        }

        public List<Json> items(String name) {
            return at(name).items();
        }

        public List<String> texts(String name) {
            return items(name).stream().map(Json::text).toList();
        }
    }

    record Items(String where, List<Json> values) implements Json {}

    record Text(String where, String value) implements Json {}

    record Whole(String where, long value) implements Json {}

    record Truth(String where, boolean value) implements Json {}

    record Nothing(String where) implements Json {}

    default String text() {
        if (this instanceof Text found) {
            return found.value();
        }
        throw refused("texto");
    }

    default long number() {
        if (this instanceof Whole found) {
            return found.value();
        }
        throw refused("número entero");
    }

    default boolean truth() {
        if (this instanceof Truth found) {
            return found.value();
        }
        throw refused("true o false");
    }

    default List<Json> items() {
        if (this instanceof Items found) {
            return found.values();
        }
        throw refused("lista");
    }

    default Members object() {
        if (this instanceof Members found) {
            return found;
        }
        throw refused("objeto");
    }

    /** One of these words. */
    default String oneOf(String... words) {
        String word = text();
        if (!Arrays.asList(words).contains(word)) {
            throw new Refused("json.word", where(), word, String.join(", ", words));
        }
        return word;
    }

    private Refused refused(String expected) {
        return new Refused("json.kind", where(), expected);
    }
}
