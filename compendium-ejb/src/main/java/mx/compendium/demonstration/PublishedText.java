package mx.compendium.demonstration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What the printed summary of an edition says, fact by fact and in our words, with the marks that bind it to figures. */
public final class PublishedText {

    private PublishedText() {}

    /** Of an edition; empty when nothing was printed of it. */
    public static Optional<String> of(String edition) {
        String place = "/mx/compendium/demonstration/published-" + edition + ".txt";
        try (InputStream text = PublishedText.class.getResourceAsStream(place)) {
            return text == null
                    ? Optional.empty()
                    : Optional.of(new String(text.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
