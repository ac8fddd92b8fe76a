package mx.compendium.action.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import mx.compendium.action.BroughtReport;
import mx.compendium.action.CaptureCheck;
import mx.compendium.action.CaptureField;
import mx.compendium.action.CaptureWarning;
import mx.compendium.action.CapturedText;
import mx.compendium.action.FieldEdit;
import mx.compendium.action.FieldPath;
import mx.compendium.action.WeighedReport;
import mx.compendium.kernel.Violation;

/**
 * a workbook changes what it says differently from what stands, and nothing else. What was typed after the workbook
 * was issued its author has not seen: it is not overwritten, and told.
 */
public final class R32Bringing {

    private static final int EDITS_AT_ONCE = 400;

    private final Capture standing;
    private final BroughtReport brought;
    private final Map<String, String> texts = new TreeMap<>();
    private final List<Violation> hindrances = new ArrayList<>();

    private R32Bringing(Capture standing, BroughtReport brought) {
        this.standing = standing;
        this.brought = brought;
    }

    /**
     * Weighs a report against what stands; the rules are those of the form.
     *
     * @param against why it cannot be written now, empty when it can
     */
    public static WeighedReport of(
            Capture standing, BroughtReport brought, List<Violation> against, CaptureContext context) {
        return new R32Bringing(standing, brought).weigh(against, context);
    }

    private WeighedReport weigh(List<Violation> against, CaptureContext context) {
        brought.texts().forEach(this::say);
        rowsGone();
        if (texts.isEmpty()) {
            return weighed(new CaptureCheck(List.of(), List.of(), 100, Set.of()));
        }
        hindrances.addAll(against);
        List<FieldEdit> edits = edits();
        for (int from = 0; from < edits.size(); from += EDITS_AT_ONCE) {
            hindrances.addAll(EditRules.against(edits.subList(from, Math.min(edits.size(), from + EDITS_AT_ONCE))));
        }
        return weighed(hindrances.isEmpty() ? checked(context) : new CaptureCheck(List.of(), List.of(), 0, Set.of()));
    }

    private void say(String path, String text) {
        CapturedText now = standing.at(path);
        if (SameMeaning.of(path, now.text(), text)) {
            return;
        }
        if (unseen(now)) {
            hindrances.add(Violation.at(path, "report.brought.changed-meanwhile"));
        }
        texts.put(path, text);
    }

    private boolean unseen(CapturedText now) {
        Instant at = now.at();
        return at != null && at.isAfter(brought.seenAt());
    }

    /** Rows its author took out; one with a file, or typed after the workbook was issued, stays. */
    private void rowsGone() {
        Set<String> withFile = standing.fields().entrySet().stream()
                .filter(field -> !field.getValue().text().isBlank())
                .flatMap(field -> FieldPath.parse(field.getKey()).stream())
                .filter(place -> place.field() == CaptureField.EVIDENCE_FILE)
                .map(place -> String.valueOf(place.row()))
                .collect(Collectors.toSet());
        standing.fields()
                .forEach((path, now) -> FieldPath.parse(path)
                        .filter(place -> place.warning() == null
                                && place.field().list() != null
                                && brought.lists().contains(place.field().list())
                                && !withFile.contains(String.valueOf(place.row())))
                        .filter(place -> !brought.texts().containsKey(path)
                                && !now.text().isEmpty()
                                && !unseen(now))
                        .ifPresent(place -> texts.put(path, "")));
    }

    private List<FieldEdit> edits() {
        return texts.entrySet().stream()
                .map(text -> new FieldEdit(
                        text.getKey(),
                        text.getValue(),
                        standing.at(text.getKey()).revision()))
                .toList();
    }

    private CaptureCheck checked(CaptureContext context) {
        CaptureCheck check = check(context);
        if (brought.because().isBlank() || check.warnings().isEmpty()) {
            return check;
        }
        check.warnings().stream()
                .filter(warning -> !warning.confirmed())
                .forEach(warning -> texts.put(
                        FieldPath.confirmation(warning.code(), warning.path()),
                        brought.because().strip()));
        return check(context);
    }

    private CaptureCheck check(CaptureContext context) {
        Map<String, String> all = new TreeMap<>();
        standing.fields().forEach((path, field) -> all.put(path, field.text()));
        all.putAll(texts);
        return CaptureReading.read(new CapturedFields(all), context).check();
    }

    private WeighedReport weighed(CaptureCheck check) {
        return new WeighedReport(
                brought.report(),
                standing.revision(),
                texts,
                hindrances,
                check.violations(),
                check.warnings().stream()
                        .filter(warning -> !warning.confirmed())
                        .map(warning -> new CaptureWarning(warning.code(), warning.path(), warning.arguments(), null))
                        .toList(),
                check.completeness());
    }
}
