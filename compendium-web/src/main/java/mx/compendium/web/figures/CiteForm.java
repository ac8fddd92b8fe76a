package mx.compendium.web.figures;

import java.time.LocalDate;
import java.util.Objects;
import mx.compendium.period.Citation;
import mx.compendium.statistics.CitedTotalDraft;
import org.jspecify.annotations.Nullable;

/** The fields of a cited total, as typed. */
public class CiteForm {

    private @Nullable String edition;
    private @Nullable LocalDate coverageStart;
    private @Nullable LocalDate coverageEnd;
    private @Nullable String figure;
    private @Nullable Integer value;
    private @Nullable String document;
    private @Nullable String page;
    private @Nullable String origin;

    static CiteForm of(CitedTotalDraft said) {
        CiteForm form = new CiteForm();
        form.edition = said.edition();
        form.coverageStart = said.coverageStart();
        form.coverageEnd = said.coverageEnd();
        form.figure = said.figure();
        form.value = Math.toIntExact(said.value());
        form.document = said.citation().document();
        form.page = said.citation().page();
        form.origin = said.citation().origin();
        return form;
    }

    CitedTotalDraft draft() {
        return new CitedTotalDraft(
                Objects.requireNonNull(edition).strip(),
                Objects.requireNonNull(coverageStart),
                Objects.requireNonNull(coverageEnd),
                Objects.requireNonNull(figure),
                Objects.requireNonNull(value),
                new Citation(
                        Objects.requireNonNull(document),
                        Objects.requireNonNullElse(page, ""),
                        Objects.requireNonNull(origin)));
    }

    public @Nullable String getEdition() {
        return edition;
    }

    public void setEdition(@Nullable String edition) {
        this.edition = edition;
    }

    public @Nullable LocalDate getCoverageStart() {
        return coverageStart;
    }

    public void setCoverageStart(@Nullable LocalDate coverageStart) {
        this.coverageStart = coverageStart;
    }

    public @Nullable LocalDate getCoverageEnd() {
        return coverageEnd;
    }

    public void setCoverageEnd(@Nullable LocalDate coverageEnd) {
        this.coverageEnd = coverageEnd;
    }

    public @Nullable String getFigure() {
        return figure;
    }

    public void setFigure(@Nullable String figure) {
        this.figure = figure;
    }

    public @Nullable Integer getValue() {
        return value;
    }

    public void setValue(@Nullable Integer value) {
        this.value = value;
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
