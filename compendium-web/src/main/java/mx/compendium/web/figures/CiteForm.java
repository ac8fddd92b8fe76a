package mx.compendium.web.figures;

import java.time.LocalDate;
import java.util.Objects;
import mx.compendium.statistics.CitedTotalDraft;
import mx.compendium.web.period.CitationForm;
import org.jspecify.annotations.Nullable;

/** The fields of a cited total, as typed. */
public class CiteForm {

    private @Nullable String edition;
    private @Nullable LocalDate coverageStart;
    private @Nullable LocalDate coverageEnd;
    private @Nullable String figure;
    private @Nullable Integer value;
    private CitationForm citation = new CitationForm();

    static CiteForm of(CitedTotalDraft said) {
        CiteForm form = new CiteForm();
        form.edition = said.edition();
        form.coverageStart = said.coverageStart();
        form.coverageEnd = said.coverageEnd();
        form.figure = said.figure();
        form.value = Math.toIntExact(said.value());
        form.citation = CitationForm.of(said.citation());
        return form;
    }

    CitedTotalDraft draft() {
        return new CitedTotalDraft(
                Objects.requireNonNull(edition).strip(),
                Objects.requireNonNull(coverageStart),
                Objects.requireNonNull(coverageEnd),
                Objects.requireNonNull(figure),
                Objects.requireNonNull(value),
                citation.citation());
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

    public CitationForm getCitation() {
        return citation;
    }
}
