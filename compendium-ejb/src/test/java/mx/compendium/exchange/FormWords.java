package mx.compendium.exchange;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import mx.compendium.action.CaptureField;
import mx.compendium.kernel.Violation;

/** The words of the form as the screens have them, read from their bundle. */
public final class FormWords implements Wording {

    private final Properties texts = new Properties();

    public FormWords() {
        Path bundle = Path.of("../compendium-web/src/main/resources/mx/compendium/web/texts.properties");
        try (Reader reader = Files.newBufferedReader(bundle)) {
            texts.load(reader);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public String label(CaptureField field) {
        return texts.getProperty("capture.label." + key(field));
    }

    @Override
    public String help(CaptureField field) {
        return texts.getProperty("capture.help." + key(field));
    }

    @Override
    public String example(CaptureField field) {
        return texts.getProperty("capture.example." + key(field), "");
    }

    @Override
    public String value(Enum<?> value) {
        return texts.getProperty(value.getDeclaringClass().getSimpleName() + "." + value.name());
    }

    @Override
    public String violation(Violation violation) {
        String pattern = texts.getProperty("violation." + violation.code());
        return new MessageFormat(pattern, Locale.ROOT)
                .format(violation.arguments().toArray());
    }

    private static String key(CaptureField field) {
        return (field.list() == null ? "" : field.list() + ".") + field.key();
    }
}
