package mx.compendium.demonstration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** What the printed summary of the edition 2023 says, fact by fact and in our words, with the marks that bind it to figures. */
public final class PublishedText {

    private PublishedText() {}

    public static String of2023() {
        try (InputStream text = Objects.requireNonNull(
                PublishedText.class.getResourceAsStream("/mx/compendium/demonstration/published-2023.txt"))) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
