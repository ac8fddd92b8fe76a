package mx.compendium.action.model;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * text that likely carries somebody's data: an identifier of Mexico's registers, an address of mail, a telephone.
 * Reports carry aggregates only (LGPDPPSO 2025); the form of the identifiers is that of RENAPO (CURP) and SAT (RFC).
 */
public final class R23PersonalData {

    private static final List<Form> FORMS = List.of(
            form(
                    "CURP",
                    text -> digits(text, "") >= 6,
                    "\\b[A-Z][AEIOUX][A-Z]{2}[0-9]{6}[HMX][A-Z]{5}[A-Z0-9][0-9]\\b"),
            form("RFC", text -> digits(text, "") >= 6, "\\b[A-ZÑ&]{4}[0-9]{6}[A-Z0-9]{3}\\b"),
            form("correo", text -> text.indexOf('@') >= 0, "[\\w.+-]+@[\\w-]+\\.[\\w.-]+"),
            form(
                    "teléfono",
                    text -> digits(text, " -") >= 10,
                    "(?<![0-9])(?:\\+?52[ -]?)?(?:[0-9]{2}[ -][0-9]{4}[ -][0-9]{4}"
                            + "|[0-9]{3}[ -][0-9]{3}[ -][0-9]{4}|[0-9]{10})(?![0-9])"),
            form(
                    "nombre",
                    text -> Stream.of("C.", "Sr", "señor", "niñ", "joven").anyMatch(text::contains),
                    "\\b(?:C\\.|Sra?\\.|señora?|niñ[oa]|joven)(?: [A-ZÁÉÍÓÚÑ][a-záéíóúñ]+){2,4}\\b"));

    private R23PersonalData() {}

    /**
     * How a kind of data is written.
     *
     * @param possible what is quickly seen of a text that may have it; the pattern takes its time with a long one
     */
    private record Form(String kind, Predicate<String> possible, Pattern pattern) {}

    private static Form form(String kind, Predicate<String> possible, String pattern) {
        return new Form(kind, possible, Pattern.compile(pattern));
    }

    /** Names of the kinds of data found, in a fixed order. */
    public static List<String> in(String text) {
        return FORMS.stream()
                .filter(form -> form.possible().test(text)
                        && form.pattern().matcher(text).find())
                .map(Form::kind)
                .toList();
    }

    /** The most digits in a row, with no more than one of some signs between two of them. */
    private static int digits(String text, String between) {
        int most = 0;
        int row = 0;
        boolean parted = false;
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            boolean digit = sign >= '0' && sign <= '9';
            if (!digit && (parted || between.indexOf(sign) < 0)) {
                row = 0;
            }
            row += digit ? 1 : 0;
            parted = !digit;
            most = Math.max(most, row);
        }
        return most;
    }
}
