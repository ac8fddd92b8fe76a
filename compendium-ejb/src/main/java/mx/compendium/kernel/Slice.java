package mx.compendium.kernel;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Some rows of a longer list, and the opaque cursor at which it goes on.
 *
 * @param nextCursor null at the end of the list
 */
public record Slice<T>(List<T> items, @Nullable String nextCursor) {

    /** The most rows one call answers with; a larger limit is cut to it. */
    public static final int MOST = 200;

    public Slice {
        items = List.copyOf(items);
    }

    public <R> Slice<R> map(Function<? super T, ? extends R> to) {
        return new Slice<>(items.stream().<R>map(to).toList(), nextCursor);
    }
}
