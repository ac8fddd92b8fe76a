package mx.compendium.web.api;

import java.util.List;
import java.util.Map;
import mx.compendium.action.FieldConflict;
import mx.compendium.action.SaveAnswer;
import org.jspecify.annotations.Nullable;

/**
 * What became of a save.
 *
 * @param savedAt instant in UTC
 * @param revisions of the fields that were taken, by path
 * @param conflicts fields somebody else changed meanwhile; nothing was overwritten
 * @param completeness 0–100
 */
public record SavedBody(
        int revision,
        String savedAt,
        Map<String, Integer> revisions,
        List<ConflictBody> conflicts,
        int completeness,
        boolean late) {

    /**
     * Two versions of a field.
     *
     * @param theirRevision base of the next edit
     */
    public record ConflictBody(
            String path,
            String mine,
            String theirs,
            int theirRevision,
            @Nullable String by,
            @Nullable String at) {

        static ConflictBody of(FieldConflict conflict) {
            return new ConflictBody(
                    conflict.path(),
                    conflict.mine(),
                    conflict.theirs(),
                    conflict.theirRevision(),
                    conflict.by(),
                    conflict.at() == null ? null : conflict.at().toString());
        }
    }

    static SavedBody of(SaveAnswer answer) {
        return new SavedBody(
                answer.revision(),
                answer.savedAt().toString(),
                answer.revisions(),
                answer.conflicts().stream().map(ConflictBody::of).toList(),
                answer.completeness(),
                answer.late());
    }
}
