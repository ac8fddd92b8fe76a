package mx.compendium.verifier.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** UTF-8 without mark; what is not UTF-8 is refused instead of replaced. */
public final class Utf8 {

    private Utf8() {}

    public static Reader reader(InputStream bytes) {
        return new InputStreamReader(
                bytes,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    public static String whole(InputStream bytes, String where) throws IOException {
        try (Reader reader = reader(bytes)) {
            StringBuilder text = new StringBuilder();
            char[] part = new char[1 << 13];
            for (int count = reader.read(part); count >= 0; count = reader.read(part)) {
                text.append(part, 0, count);
            }
            return text.toString();
        } catch (CharacterCodingException e) {
            throw new Refused("utf8", where);
        }
    }
}
