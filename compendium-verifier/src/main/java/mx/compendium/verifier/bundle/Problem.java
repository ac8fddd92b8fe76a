package mx.compendium.verifier.bundle;

import java.util.List;

/**
 * Something that does not hold.
 *
 * @param code the key of its sentence in the message bundles
 * @param where the file, row or claim it stands in
 * @param told what the sentence names, in its order: usually what is there, then what was expected
 */
public record Problem(String code, String where, List<String> told) {

    public Problem {
        told = List.copyOf(told);
    }

    public static Problem of(String code, String where, Object... told) {
        return new Problem(
                code, where, List.of(told).stream().map(String::valueOf).toList());
    }
}
