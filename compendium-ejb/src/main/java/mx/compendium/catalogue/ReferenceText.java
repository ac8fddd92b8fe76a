package mx.compendium.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** The text of a file that travels with the product, strictly UTF-8. */
public final class ReferenceText {

    private ReferenceText() {}

    /** Reads the file at that path below {@code mx/compendium}, e.g. {@code catalogue/states.csv}. */
    public static String of(String file) {
        try (InputStream in = ReferenceText.class.getResourceAsStream("/mx/compendium/" + file)) {
            if (in == null) {
                throw new DamagedReference(file, "the file is missing");
            }
            return decoded(file, in.readAllBytes());
        } catch (IOException unreadable) {
            throw new DamagedReference(file, "the file cannot be read: " + unreadable.getMessage());
        }
    }

    static String decoded(String file, byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException malformed) {
            throw new DamagedReference(file, "the file is not UTF-8");
        }
    }
}
