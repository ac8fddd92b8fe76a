package mx.compendium.web.text;

import mx.compendium.web.frame.Language;

/** The words of the screens outside a server. */
public final class Spoken {

    private Spoken() {}

    public static Say spanish() {
        Say say = new Say();
        say.language = new Language();
        say.open();
        return say;
    }
}
