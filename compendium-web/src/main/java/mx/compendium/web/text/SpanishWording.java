package mx.compendium.web.text;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import mx.compendium.action.CaptureField;
import mx.compendium.exchange.Wording;
import mx.compendium.kernel.Violation;

/** The words of the form for workbooks, which are Spanish whatever the language of the screens. */
@ApplicationScoped
public class SpanishWording {

    private static final Locale SPANISH = new Locale("es", "MX");

    /** A plain object: it is used after the request, by other threads. */
    private static final Wording WORDS = new Words();

    public Wording words() {
        return WORDS;
    }

    private static final class Words implements Wording {

        private final Texts texts = Texts.in(SPANISH);
        private final Phrases phrases = new Phrases(SPANISH);

        @Override
        public String label(CaptureField field) {
            return texts.of("capture.label." + key(field));
        }

        @Override
        public String help(CaptureField field) {
            return texts.of("capture.help." + key(field));
        }

        @Override
        public String example(CaptureField field) {
            String key = "capture.example." + key(field);
            return texts.has(key) ? texts.of(key) : "";
        }

        @Override
        public String value(Enum<?> value) {
            return phrases.value(value);
        }

        @Override
        public String violation(Violation violation) {
            return phrases.violation(violation);
        }

        private static String key(CaptureField field) {
            return (field.list() == null ? "" : field.list() + ".") + field.key();
        }
    }
}
