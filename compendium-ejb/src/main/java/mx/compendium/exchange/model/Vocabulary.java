package mx.compendium.exchange.model;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import mx.compendium.action.CaptureField;

/** The values of the fields that are chosen and not typed: each as its code and as the word a person picks. */
public final class Vocabulary {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    /** A spreadsheet turns «09» into 9. */
    private static final Pattern WITHOUT_ZEROS = Pattern.compile("^0+(?=[0-9]+$)");

    private final Map<CaptureField, Map<String, String>> labels = new HashMap<>();
    private final Map<CaptureField, Map<String, String>> codes = new HashMap<>();

    /**
     * Adds the values of a field.
     *
     * @param byCode labels by code, in the order they are offered
     */
    public Vocabulary with(CaptureField field, Map<String, String> byCode) {
        labels.put(field, new LinkedHashMap<>(byCode));
        Map<String, String> known = new HashMap<>();
        byCode.forEach((code, label) -> {
            known.put(plain(label), code);
            known.put(plain(code), code);
            known.put(label, code);
            known.put(WITHOUT_ZEROS.matcher(plain(code)).replaceFirst(""), code);
        });
        codes.put(field, known);
        return this;
    }

    /** Understands other words for a code, too; one that says two things is not understood. */
    public Vocabulary also(CaptureField field, Map<String, Set<String>> wordsByCode) {
        Map<String, String> known = codes.getOrDefault(field, Map.of());
        Map<String, Set<String>> meanings = new HashMap<>();
        wordsByCode.forEach((code, words) -> words.forEach(word ->
                meanings.computeIfAbsent(plain(word), one -> new HashSet<>()).add(code)));
        meanings.forEach((word, of) -> {
            if (of.size() == 1) {
                known.putIfAbsent(word, of.iterator().next());
            }
        });
        return this;
    }

    public boolean chosen(CaptureField field) {
        return labels.containsKey(field);
    }

    /** Labels by code, in the order they are offered; none for a field that is typed. */
    public Map<String, String> of(CaptureField field) {
        return labels.getOrDefault(field, Map.of());
    }

    /** The word for a code; what is none stays as it is. */
    public String label(CaptureField field, String code) {
        return of(field).getOrDefault(code, code);
    }

    /** The code of what a person wrote: a word or a code, whatever its capitals and accents. */
    public Optional<String> code(CaptureField field, String written) {
        Map<String, String> known = codes.getOrDefault(field, Map.of());
        String picked = known.get(written);
        return Optional.ofNullable(picked == null ? known.get(plain(written)) : picked);
    }

    /** Without capitals, accents and superfluous spaces. */
    public static String plain(String text) {
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return SPACES.matcher(bare).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}
