package mx.compendium.action.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import mx.compendium.action.CaptureField;
import mx.compendium.action.EvidenceFileRow;

/** The files handed in for a report, by their keys; those its texts name are its evidence. */
public record EvidenceFiles(Map<String, EvidenceFileRow> byKey) {

    public static final EvidenceFiles NONE = new EvidenceFiles(Map.of());

    public EvidenceFiles {
        byKey = Map.copyOf(byKey);
    }

    public static EvidenceFiles of(List<EvidenceFileRow> rows) {
        return new EvidenceFiles(rows.stream().collect(Collectors.toMap(EvidenceFileRow::id, Function.identity())));
    }

    public Optional<EvidenceFileRow> at(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** The files the texts of a report name, by the path that names them. */
    Map<String, EvidenceFileRow> named(CapturedFields fields) {
        Map<String, EvidenceFileRow> named = new TreeMap<>();
        fields.rows("evidence").forEach(row -> {
            String path = CaptureField.EVIDENCE_FILE.path(row);
            at(fields.text(path)).ifPresent(file -> named.put(path, file));
        });
        return named;
    }
}
