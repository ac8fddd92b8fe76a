package mx.compendium.notification;

import java.util.List;

/**
 * Who was reminded.
 *
 * @param institutions how many; each reads it in its notices
 * @param people to whom a mail goes
 * @param unreached names of those institutions of which nobody is known yet: no mail goes to them
 */
public record Reminded(int institutions, int people, List<String> unreached) {

    public Reminded {
        unreached = List.copyOf(unreached);
    }
}
