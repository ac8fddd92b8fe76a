package mx.compendium.verifier;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import mx.compendium.verifier.bundle.Problem;

/** Sentences for people, Spanish unless English is asked for. */
final class Texts {

    private final ResourceBundle sentences;

    Texts(boolean english) {
        sentences = ResourceBundle.getBundle(
                "mx.compendium.verifier.texts",
                english ? Locale.ENGLISH : Locale.ROOT,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    String text(String key, Object... told) {
        return filled(key, Stream.of(told).map(String::valueOf).toList());
    }

    String text(Problem problem) {
        String sentence = filled(problem.code(), problem.told());
        return problem.where().isEmpty() ? sentence : problem.where() + ": " + sentence;
    }

    void print(PrintStream out, String key, Object... told) {
        out.println(text(key, told));
    }

    private String filled(String key, List<String> told) {
        String sentence = sentences.getString(key);
        for (int i = 0; i < told.size(); i++) {
            sentence = sentence.replace("{" + i + "}", told.get(i));
        }
        return sentence;
    }
}
