package mx.compendium.web.api;

import java.util.List;
import java.util.function.Function;
import mx.compendium.kernel.Slice;
import org.jspecify.annotations.Nullable;

/** Some rows of a list and the cursor at which it goes on; {@code nextCursor} is null at the end. */
public record ListBody<T>(List<T> items, @Nullable String nextCursor) {

    static <S, T> ListBody<T> of(Slice<S> slice, Function<? super S, ? extends T> body) {
        return new ListBody<>(slice.items().stream().<T>map(body).toList(), slice.nextCursor());
    }

    static <S, T> ListBody<T> whole(List<S> all, Function<? super S, ? extends T> body) {
        return new ListBody<>(all.stream().<T>map(body).toList(), null);
    }
}
