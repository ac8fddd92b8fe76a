package mx.compendium.publication.model;

import jakarta.json.stream.JsonGenerator;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A measurement as JSON: its cells by their columns, and its ages. */
final class JsonRows {

    private record Row(List<String> columns, List<@Nullable Object> cells) {}

    private final Row own;
    private final List<Row> ages = new ArrayList<>();

    JsonRows(List<String> columns, List<@Nullable Object> cells) {
        this.own = new Row(columns, cells);
    }

    void add(List<String> columns, List<@Nullable Object> cells) {
        ages.add(new Row(columns, cells));
    }

    /** Without the folio, which the action around it says. */
    void write(JsonGenerator json) {
        json.writeStartObject();
        members(json, own.columns(), own.cells(), 1);
        json.writeStartArray("edades");
        for (Row age : ages) {
            json.writeStartObject();
            members(json, age.columns(), age.cells(), 2);
            json.writeEnd();
        }
        json.writeEnd();
        json.writeEnd();
    }

    /** Cells from that place on, each under the name of its column. */
    static void members(JsonGenerator json, List<String> columns, List<@Nullable Object> cells, int from) {
        for (int place = from; place < columns.size(); place++) {
            member(json, columns.get(place), cells.get(place));
        }
    }

    private static void member(JsonGenerator json, String name, @Nullable Object cell) {
        if (cell instanceof List<?> several) {
            json.writeStartArray(name);
            several.forEach(one -> value(json, one));
            json.writeEnd();
            return;
        }
        json.writeKey(name);
        value(json, cell);
    }

    private static void value(JsonGenerator json, @Nullable Object cell) {
        if (cell == null) {
            json.writeNull();
        } else if (cell instanceof Boolean yes) {
            json.write(yes);
        } else if (cell instanceof Number number) {
            json.write(number.longValue());
        } else {
            json.write(cell instanceof Enum<?> constant ? constant.name() : cell.toString());
        }
    }
}
