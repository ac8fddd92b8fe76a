package mx.compendium.web.text;

import mx.compendium.web.frame.Language;

/** The words of the screens outside a server. */
public final class Spoken {

    private Spoken() {}

    @SuppressWarnings("UnnecessaryAssignment") // there is no container here that would inject it
    public static Say spanish() {
        Say say = new Say();
        say.language = new Language();
        say.open();
        return say;
    }
}
