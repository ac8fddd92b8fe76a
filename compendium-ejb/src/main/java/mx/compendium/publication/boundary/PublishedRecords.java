package mx.compendium.publication.boundary;

import java.util.List;
import java.util.stream.Stream;
import mx.compendium.kernel.Cursor;
import mx.compendium.kernel.Slice;
import mx.compendium.publication.PublishedRecord;
import org.jspecify.annotations.Nullable;

/** Cuts a list ordered by folio into slices; the cursor tells the last folio shown. */
final class PublishedRecords {

    private PublishedRecords() {}

    static Slice<PublishedRecord> slice(Stream<PublishedRecord> ordered, @Nullable String cursor, int limit) {
        int size = Math.max(1, Math.min(limit, Slice.MOST));
        String last = Cursor.place(cursor);
        List<PublishedRecord> rows = ordered.filter(
                        row -> last == null || row.folio().compareTo(last) > 0)
                .limit(size + 1L)
                .toList();
        boolean more = rows.size() > size;
        List<PublishedRecord> shown = more ? rows.subList(0, size) : rows;
        return new Slice<>(shown, more ? Cursor.after(shown.get(size - 1).folio()) : null);
    }
}
