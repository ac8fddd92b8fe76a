package mx.compendium.whole;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import mx.compendium.whole.SavedFields.Change;
import mx.compendium.whole.SavedFields.Standing;

/** Holds what typists know against what the database holds, and says in a sentence each what does not agree. */
final class SaveOracle {

    private final SaveJournal journal;
    private final SavedFields saved;
    private final Map<String, Save> sent;
    private final Map<String, List<Change>> byOperation;
    private final Map<String, List<Change>> byField;
    private final List<String> faults = new ArrayList<>();

    private SaveOracle(SaveJournal journal, SavedFields saved) {
        this.journal = journal;
        this.saved = saved;
        this.sent = journal.sent().stream()
                .collect(Collectors.toMap(save -> save.operation().toString(), Function.identity()));
        this.byOperation =
                saved.changes().stream().collect(Collectors.groupingBy(change -> String.valueOf(change.operation())));
        this.byField = saved.changes().stream()
                .collect(Collectors.groupingBy(
                        change -> field(change.report(), change.path()), TreeMap::new, Collectors.toList()));
    }

    static List<String> faults(SaveJournal journal, SavedFields saved) {
        return new SaveOracle(journal, saved).examine();
    }

    private List<String> examine() {
        journal.sent().forEach(this::acknowledgedOnce);
        saved.changes().forEach(this::reallySent);
        byField.forEach(this::inOneLine);
        saved.standing().forEach(this::standsAsLastWritten);
        saved.standing().stream()
                .collect(Collectors.toMap(Standing::report, Standing::ofReport, (one, other) -> one))
                .forEach(this::countedByReport);
        return faults;
    }

    private void acknowledgedOnce(Save save) {
        int times =
                byOperation.getOrDefault(save.operation().toString(), List.of()).size();
        Set<Integer> taken = journal.taken(save);
        if (times > 1) {
            fault("written " + times + " times", save);
        }
        if (!taken.isEmpty() && times == 0) {
            fault("acknowledged and lost", save);
        }
        if (taken.size() > 1) {
            fault("repeated with another result, revisions " + taken, save);
        }
        if (taken.isEmpty() && !journal.disputed(save)) {
            fault("never answered", save);
        }
        if (journal.disputed(save) && !journal.everUnanswered(save) && times > 0) {
            fault("told of a conflict and written all the same", save);
        }
    }

    private void reallySent(Change change) {
        Save save = sent.get(String.valueOf(change.operation()));
        if (save == null) {
            faults.add("a save nobody sent: " + change);
        } else if (!change.person().equals(save.person())) {
            fault("written as of another person, " + change.person(), save);
        } else if (!change.to().equals(save.text()) || !field(change).equals(field(save))) {
            fault("written otherwise, " + change, save);
        }
    }

    /** Revisions of a field are 1, 2, 3 …, each begins with what the one before said, and acknowledgements name them. */
    private void inOneLine(String field, List<Change> changes) {
        String before = "";
        for (int revision = 1; revision <= changes.size(); revision++) {
            Change change = changes.get(revision - 1);
            if (!change.from().equals(before)) {
                faults.add("a gap in " + field + " before revision " + revision + ": " + change);
            }
            Save save = sent.get(String.valueOf(change.operation()));
            if (save != null
                    && (save.base() != revision - 1 || !Set.of(revision).containsAll(journal.taken(save)))) {
                fault("written as revision " + revision + ", acknowledged as " + journal.taken(save), save);
            }
            before = change.to();
        }
    }

    private void standsAsLastWritten(Standing standing) {
        String field = field(standing.report(), standing.path());
        List<Change> changes = byField.getOrDefault(field, List.of());
        String last = changes.isEmpty() ? "" : changes.get(changes.size() - 1).to();
        if (standing.revision() != changes.size() || !standing.text().equals(last)) {
            faults.add(field + " stands as " + standing + " after " + changes.size() + " changes, the last \"" + last
                    + "\"");
        }
    }

    private void countedByReport(String report, int revision) {
        long changes = saved.changes().stream()
                .filter(change -> change.report().equals(report))
                .count();
        if (changes != revision) {
            faults.add("report " + report + " counts " + revision + " saves, the trail tells " + changes);
        }
    }

    private void fault(String what, Save save) {
        faults.add(what + ": " + save);
    }

    private static String field(String report, String path) {
        return path + " of " + report;
    }

    private static String field(Change change) {
        return field(change.report(), change.path());
    }

    private static String field(Save save) {
        return field(save.report(), save.path());
    }
}
