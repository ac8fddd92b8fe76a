package mx.compendium.exchange.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.compendium.action.CaptureField;

/**
 * a cell becomes the text its field would have in the form: words of catalogues become their codes, a date of the
 * spreadsheet its day, a number its digits. What is not understood stays as it was written, for the rules to tell.
 */
public final class R33CellTexts {

    private static final Set<String> YES = Set.of("si", "s", "x", "true", "verdadero", "1");
    private static final Set<String> NO = Set.of("no", "n", "false", "falso", "0", "");

    private static final Pattern BETWEEN = Pattern.compile("[;\\n]");
    private static final Pattern COMMA = Pattern.compile(",");
    private static final Pattern BETWEEN_CODES = Pattern.compile("[,;\\n]");

    private final Vocabulary vocabulary;

    public R33CellTexts(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The text of a field; empty when a flag is written in a way that is neither yes nor no. */
    public Optional<String> text(CaptureField field, Cell cell) {
        String written = lines(cell.read()).strip();
        return switch (field.form()) {
            case FLAG -> flag(written);
            case CHOICE -> Optional.of(vocabulary.code(field, written).orElse(written));
            case CHOICES -> Optional.of(choices(field, written));
            default -> Optional.of(written);
        };
    }

    private static String lines(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static Optional<String> flag(String written) {
        String plain = Vocabulary.plain(written);
        if (YES.contains(plain)) {
            return Optional.of("true");
        }
        return NO.contains(plain) ? Optional.of("") : Optional.empty();
    }

    /** Separated by semicolons or lines; also by commas where that is how all of it is understood. */
    private String choices(CaptureField field, String written) {
        List<String> codes = new ArrayList<>();
        parts(written, BETWEEN)
                .forEach(part -> vocabulary
                        .code(field, part)
                        .ifPresentOrElse(codes::add, () -> codes.addAll(byCommas(field, part))));
        return codes.stream().distinct().collect(Collectors.joining(","));
    }

    private List<String> byCommas(CaptureField field, String part) {
        List<String> codes = parts(part, COMMA)
                .map(one -> vocabulary.code(field, one).orElse(""))
                .toList();
        return codes.contains("") ? List.of(part.replace(',', ' ')) : codes;
    }

    private static Stream<String> parts(String written, Pattern between) {
        return between.splitAsStream(written).map(String::strip).filter(part -> !part.isEmpty());
    }

    /** What a person reads and picks in the cell of a field that says this. */
    public String written(CaptureField field, String text) {
        return switch (field.form()) {
            case FLAG -> text.equals("true") ? "Sí" : "";
            case CHOICE -> vocabulary.label(field, text);
            case CHOICES ->
                parts(text, BETWEEN_CODES)
                        .map(code -> vocabulary.label(field, code))
                        .collect(Collectors.joining("; "));
            default -> text;
        };
    }
}
