package mx.compendium.web.period;

import java.util.Objects;
import mx.compendium.period.Citation;
import org.jspecify.annotations.Nullable;

/** The fields of {@code /WEB-INF/frame/period/citation.xhtml}, as typed: where something was published. */
public class CitationForm {

    private @Nullable String document;
    private @Nullable String page;
    private @Nullable String origin;

    public static CitationForm of(Citation citation) {
        CitationForm form = new CitationForm();
        form.document = citation.document();
        form.page = citation.page();
        form.origin = citation.origin();
        return form;
    }

    /** What was typed; the page may be left out. */
    public Citation citation() {
        return new Citation(
                Objects.requireNonNull(document), Objects.requireNonNullElse(page, ""), Objects.requireNonNull(origin));
    }

    public @Nullable String getDocument() {
        return document;
    }

    public void setDocument(@Nullable String document) {
        this.document = document;
    }

    public @Nullable String getPage() {
        return page;
    }

    public void setPage(@Nullable String page) {
        this.page = page;
    }

    public @Nullable String getOrigin() {
        return origin;
    }

    public void setOrigin(@Nullable String origin) {
        this.origin = origin;
    }
}
