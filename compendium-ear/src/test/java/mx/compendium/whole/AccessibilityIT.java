package mx.compendium.whole;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The eye that goes with every story sees: a planted barrier is found, and the public portal has none. */
class AccessibilityIT extends Story {

    @Test
    void a_picture_without_words_is_found() {
        open("/");
        Accessibility eye = new Accessibility(Product::address);
        eye.look(page);
        assertThat(eye.found()).isEmpty();
        page.locator("main").evaluate("main => main.appendChild(new Image()).src = '/favicon.ico'");
        eye.look(page);
        assertThat(eye.found()).singleElement().asString().startsWith("/: image-alt");
        page.reload();
    }
}
