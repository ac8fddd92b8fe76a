package mx.compendium.verifier;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.NoSuchFileException;
import java.util.List;
import mx.compendium.verifier.bundle.Problem;
import mx.compendium.verifier.claim.Verdict;
import mx.compendium.verifier.seal.Manifest;

/** Tells what came out, a line a finding; what comes from the bundle can move no cursor. */
final class Printing {

    private final Texts texts;
    private final PrintStream out;
    private final boolean all;

    Printing(Texts texts, PrintStream out, boolean all) {
        this.texts = texts;
        this.out = out;
        this.all = all;
    }

    void report(Report report) {
        Manifest manifest = report.manifest();
        if (manifest != null) {
            text("head", manifest.edition(), manifest.version(), manifest.title());
            text("head.seal", manifest.seal());
        }
        if (!report.fingerprint().isEmpty()) {
            text("head.key", report.fingerprint());
        }
        if (!report.dataRoot().isEmpty()) {
            text("head.root", report.dataRoot());
        }
        report.problems().forEach(this::problem);
        report.documents().forEach(this::document);
        report.verdicts().stream().filter(verdict -> all || !verdict.holds()).forEach(this::verdict);
        end(report);
    }

    private void end(Report report) {
        Problem refused = report.refused();
        if (refused != null) {
            refused(refused);
            return;
        }
        int claims = report.verdicts().size();
        text("end.count", claims - report.broken().size(), claims);
        text(report.status() == Verifier.TRUE ? "end.true" : "end.false");
    }

    void refused(Problem problem) {
        line("✗ " + texts.text(problem));
        text("end.refused");
    }

    void unreadable(IOException problem) {
        boolean absent = problem instanceof NoSuchFileException;
        text(absent ? "end.absent" : "end.unreadable", String.valueOf(problem.getMessage()));
    }

    void outOfMemory() {
        text("end.memory");
    }

    void falsified(Change change, List<Verdict> broken, int claims) {
        text(change.removes() ? "falsify.removed" : "falsify.changed", change.said(), broken.size(), claims);
        broken.forEach(this::verdict);
    }

    void notChanged(Change change, Problem problem) {
        text("falsify.not", change.said(), texts.text(problem));
    }

    void text(String key, Object... told) {
        line(texts.text(key, told));
    }

    private void problem(Problem problem) {
        line("✗ " + texts.text(problem));
    }

    private void document(DocumentCheck.Found document) {
        if (document.published()) {
            line("✓ " + texts.text("document.is", document.file(), document.name()));
        } else {
            line("✗ " + texts.text("document.none", document.file(), document.sha256()));
        }
    }

    private void verdict(Verdict verdict) {
        line((verdict.holds() ? "✓ " : "✗ ") + verdict.claim().id() + ": «"
                + verdict.claim().text() + "»");
        verdict.against().forEach(problem -> line("    " + texts.text(problem)));
    }

    private void line(String text) {
        out.println(text.replaceAll("[\\p{Cntrl}\\u202a-\\u202e\\u2066-\\u2069&&[^\\n]]", "·"));
    }
}
