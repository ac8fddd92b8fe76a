package mx.compendium.whole;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** What typists know: written before a save is sent and once more when it is answered, and only ever added to. */
final class SaveJournal {

    private final PrintWriter paper;
    private final Map<UUID, Save> sent = new LinkedHashMap<>();
    private final Map<UUID, Set<Integer>> taken = new LinkedHashMap<>();
    private final Set<UUID> disputed = new LinkedHashSet<>();
    private final Set<UUID> unanswered = new LinkedHashSet<>();

    SaveJournal(Path file) {
        try {
            Files.createDirectories(file.getParent());
            paper = new PrintWriter(Files.newBufferedWriter(file), true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    synchronized void sends(Save save) {
        write("sent", save.operation(), save);
        sent.put(save.operation(), save);
    }

    /** The server has it, as this revision of its field. */
    synchronized void heardTaken(Save save, int revision) {
        write("taken", save.operation(), revision);
        taken.computeIfAbsent(save.operation(), operation -> new TreeSet<>()).add(revision);
    }

    /** The server left it to its author, for somebody else had changed the field. */
    synchronized void heardConflict(Save save) {
        write("disputed", save.operation(), "");
        disputed.add(save.operation());
    }

    /** Nobody knows what became of it. */
    synchronized void heardNothing(Save save) {
        write("unanswered", save.operation(), "");
        unanswered.add(save.operation());
    }

    private void write(String what, UUID operation, Object more) {
        paper.println(what + " " + operation + " " + more);
    }

    synchronized List<Save> sent() {
        return List.copyOf(sent.values());
    }

    /** Every revision a save was acknowledged as. */
    synchronized Set<Integer> taken(Save save) {
        return Set.copyOf(taken.getOrDefault(save.operation(), Set.of()));
    }

    synchronized boolean disputed(Save save) {
        return disputed.contains(save.operation());
    }

    /** Whether it was without an answer at least once. */
    synchronized boolean everUnanswered(Save save) {
        return unanswered.contains(save.operation());
    }

    /** Saves nobody has answered yet. */
    synchronized List<Save> open() {
        return sent.values().stream()
                .filter(save -> taken(save).isEmpty() && !disputed(save))
                .toList();
    }

    synchronized int acknowledged() {
        return taken.size();
    }

    synchronized int unknown() {
        return unanswered.size();
    }

    @Override
    public synchronized String toString() {
        return sent.size() + " saves sent, " + taken.size() + " acknowledged, " + disputed.size()
                + " told of a conflict, " + unanswered.size() + " unanswered at first";
    }
}
