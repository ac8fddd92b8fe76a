package mx.compendium.publication.model;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import mx.compendium.kernel.CsvLine;
import mx.compendium.publication.DocumentForm;
import mx.compendium.publication.DocumentFormat;
import mx.compendium.publication.DocumentKind;
import mx.compendium.statistics.SealedDataset;
import org.jspecify.annotations.Nullable;

/** The open data of an edition as files: the same bytes for the same seal, version and address. */
public final class OpenData {

    private final SealedDataset dataset;
    private final int version;
    private final OpenTables tables;

    /** @param publicBase public base address without a slash at its end */
    public OpenData(SealedDataset dataset, int version, String publicBase) {
        this.dataset = dataset;
        this.version = version;
        this.tables = new OpenTables(dataset.content(), publicBase);
    }

    public byte[] file(DocumentForm form) {
        if (form.kind() == DocumentKind.DICTIONARY) {
            return csv(OpenDictionary.table(tables.content()));
        }
        if (form.kind() == DocumentKind.GOOD_PRACTICES) {
            OpenTable practices = GoodPractices.table(tables);
            return form.format() == DocumentFormat.CSV
                    ? csv(practices)
                    : json("good_practices", practices, (json, row) -> {});
        }
        return switch (form.format()) {
            case CSV -> csv(tables.actions());
            case JSON -> actionsJson();
            case XLSX -> workbook();
            default -> throw new IllegalArgumentException(form.toString());
        };
    }

    /** Whether this is who makes it. */
    public static boolean makes(DocumentKind kind) {
        return !kind.isText() && kind != DocumentKind.BUNDLE;
    }

    private static byte[] csv(OpenTable table) {
        CsvTable csv = new CsvTable(String.join(",", table.columns()));
        table.rows().forEach(row -> csv.row(row.stream().map(CsvLine::harmless).toArray()));
        return csv.bytes();
    }

    private byte[] workbook() {
        Instant sealed = dataset.sealedAt();
        return OpenWorkbook.of(
                dataset.content().period().title(),
                sealed,
                List.of(
                        tables.actions(),
                        tables.measurements(),
                        tables.ages(),
                        OpenDictionary.table(tables.content())));
    }

    private byte[] actionsJson() {
        Map<Object, Map<Object, JsonRows>> measured = measured();
        return json("acciones", tables.actions(), (json, row) -> {
            json.writeStartArray("mediciones");
            measured.getOrDefault(row.get(0), Map.of()).values().forEach(one -> one.write(json));
            json.writeEnd();
        });
    }

    private byte[] json(String name, OpenTable table, BiConsumer<JsonGenerator, List<@Nullable Object>> more) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = Json.createGenerator(bytes)) {
            json.writeStartObject();
            json.write("edicion", dataset.content().period().code());
            json.write("titulo", dataset.content().period().title());
            json.write("version", version);
            json.write("sello", dataset.sha256());
            json.write("demostracion", dataset.content().period().demonstration());
            json.writeStartArray(name);
            table.rows().forEach(row -> {
                json.writeStartObject();
                JsonRows.members(json, table.columns(), row, 0);
                more.accept(json, row);
                json.writeEnd();
            });
            json.writeEnd();
            json.writeEnd();
        }
        return bytes.toByteArray();
    }

    /** By folio, then by place within it; each with its ages. */
    private Map<Object, Map<Object, JsonRows>> measured() {
        Map<Object, Map<Object, JsonRows>> measured = new LinkedHashMap<>();
        OpenTable table = tables.measurements();
        table.rows()
                .forEach(row -> measured.computeIfAbsent(key(row, 0), folio -> new LinkedHashMap<>())
                        .put(key(row, 1), new JsonRows(table.columns(), row)));
        tables.ages().rows().forEach(row -> {
            JsonRows of = measured.getOrDefault(key(row, 0), Map.of()).get(key(row, 1));
            if (of != null) {
                of.add(tables.ages().columns(), row);
            }
        });
        return measured;
    }

    private static Object key(List<@Nullable Object> row, int place) {
        return String.valueOf(row.get(place));
    }
}
