package mx.compendium.publication.boundary;

import java.util.List;
import java.util.stream.Stream;
import mx.compendium.kernel.Slice;
import mx.compendium.publication.PublishedRecord;
import org.jspecify.annotations.Nullable;

/** Cuts a list ordered by folio into slices; the cursor is the last folio shown. */
final class PublishedRecords {

    private PublishedRecords() {}

    static Slice<PublishedRecord> slice(Stream<PublishedRecord> ordered, @Nullable String cursor, int limit) {
        int size = Math.max(1, Math.min(limit, Slice.MOST));
        List<PublishedRecord> rows = ordered.filter(
                        row -> cursor == null || row.folio().compareTo(cursor) > 0)
                .limit(size + 1L)
                .toList();
        boolean more = rows.size() > size;
        List<PublishedRecord> shown = more ? rows.subList(0, size) : rows;
        return new Slice<>(shown, more ? shown.get(size - 1).folio() : null);
    }
}
