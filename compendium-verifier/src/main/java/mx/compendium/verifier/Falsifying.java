package mx.compendium.verifier;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Scanner;
import java.util.Set;
import java.util.stream.Collectors;
import mx.compendium.verifier.bundle.Refused;
import mx.compendium.verifier.bundle.Table;
import mx.compendium.verifier.claim.Verdict;

/** Changes records in memory and tells which claims become false. */
final class Falsifying {

    private final Opened opened;
    private final Printing printing;
    private final Deque<Map<String, Table>> states = new ArrayDeque<>();
    private final Set<String> falseBefore;

    Falsifying(Opened opened, Printing printing) {
        this.opened = opened;
        this.printing = printing;
        states.push(opened.tables());
        falseBefore = broken(opened, opened.tables()).stream()
                .map(verdict -> verdict.claim().id())
                .collect(Collectors.toSet());
    }

    /** The claims that do not follow from these tables. */
    static List<Verdict> broken(Opened opened, Map<String, Table> tables) {
        return opened.judging(tables).verdicts().stream()
                .filter(verdict -> !verdict.holds())
                .toList();
    }

    void run(Options options, InputStream in) throws IOException {
        options.changes().forEach(this::change);
        if (options.interactive()) {
            printing.text("falsify.help");
            try (Scanner lines = new Scanner(in, StandardCharsets.UTF_8)) {
                boolean more = true;
                while (more && lines.hasNextLine()) {
                    more = command(lines.nextLine().strip());
                }
            }
        }
    }

    private boolean command(String line) {
        String[] words = line.split("\\s+", 4);
        switch (words[0]) {
            case "" -> {}
            case "salir", "quit" -> {
                return false;
            }
            case "deshacer", "undo" -> undo();
            case "quitar", "remove" -> change(words, 3);
            case "cambiar", "change" -> change(words, 4);
            default -> printing.text("falsify.help");
        }
        return true;
    }

    private void change(String[] words, int length) {
        String[] all = String.join(" ", words).split("\\s+", length);
        if (all.length < length || (length == 4 && all[3].indexOf('=') < 1)) {
            printing.text("falsify.help");
        } else {
            change(length == 3 ? Change.removal(all[1], all[2]) : Change.cell(all[1], all[2], all[3]));
        }
    }

    private void undo() {
        if (states.size() > 1) {
            states.pop();
        }
        printing.text("falsify.undone", states.size() - 1);
    }

    private void change(Change change) {
        try {
            Map<String, Table> changed =
                    change.applied(states.element(), opened.ledger().edition());
            List<Verdict> broken = broken(opened, changed).stream()
                    .filter(verdict -> !falseBefore.contains(verdict.claim().id()))
                    .toList();
            states.push(changed);
            printing.falsified(change, broken, opened.ledger().claims().size());
        } catch (Refused e) {
            printing.notChanged(change, e.problem());
        }
    }
}
