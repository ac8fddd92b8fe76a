package mx.compendium.publication.model;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Key of a published version: the period's code and the version. Jakarta Persistence 3.1 takes no record here. */
public class EditionKey implements Serializable {

    private String periodCode = "";
    private int version;

    public EditionKey() {}

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EditionKey key && key.periodCode.equals(periodCode) && key.version == version;
    }

    @Override
    public int hashCode() {
        return Objects.hash(periodCode, version);
    }
}
