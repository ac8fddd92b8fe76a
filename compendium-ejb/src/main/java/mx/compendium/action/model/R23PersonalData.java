package mx.compendium.action.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * text that likely carries somebody's data: an identifier of Mexico's registers, an address of mail, a telephone.
 * Reports carry aggregates only (LGPDPPSO 2025); the form of the identifiers is that of RENAPO (CURP) and SAT (RFC).
 */
public final class R23PersonalData {

    private static final Map<String, Pattern> FORMS = forms();

    private R23PersonalData() {}

    /** Names of the kinds of data found, in a fixed order. */
    public static List<String> in(String text) {
        return FORMS.entrySet().stream()
                .filter(form -> form.getValue().matcher(text).find())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Map<String, Pattern> forms() {
        Map<String, Pattern> forms = new LinkedHashMap<>();
        forms.put("CURP", Pattern.compile("\\b[A-Z][AEIOUX][A-Z]{2}[0-9]{6}[HMX][A-Z]{5}[A-Z0-9][0-9]\\b"));
        forms.put("RFC", Pattern.compile("\\b[A-ZÑ&]{4}[0-9]{6}[A-Z0-9]{3}\\b"));
        forms.put("correo", Pattern.compile("[\\w.+-]+@[\\w-]+\\.[\\w.-]+"));
        forms.put(
                "teléfono",
                Pattern.compile("(?<![0-9])(?:\\+?52[ -]?)?(?:[0-9]{2}[ -][0-9]{4}[ -][0-9]{4}"
                        + "|[0-9]{3}[ -][0-9]{3}[ -][0-9]{4}|[0-9]{10})(?![0-9])"));
        forms.put(
                "nombre",
                Pattern.compile("\\b(?:C\\.|Sra?\\.|señora?|niñ[oa]|joven)(?: [A-ZÁÉÍÓÚÑ][a-záéíóúñ]+){2,4}\\b"));
        return forms;
    }
}
