package mx.compendium.template;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A version of the templates, in the list.
 *
 * @param number from 1; 0 is what comes with the installation, which nobody saved
 * @param by who saved it
 * @param changes what is otherwise than in the version it was made from
 * @param inForce whether editions that are not published yet look like it
 * @param editions published ones that look like it, by their codes
 */
public record TemplateVersion(
        int number,
        @Nullable String by,
        @Nullable Instant at,
        List<TemplateChange> changes,
        boolean inForce,
        List<String> editions) {

    public TemplateVersion {
        changes = List.copyOf(changes);
        editions = List.copyOf(editions);
    }
}
