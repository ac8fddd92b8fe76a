package mx.compendium.web.period;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import mx.compendium.period.PeriodDraft;
import mx.compendium.period.PeriodTemplate;
import mx.compendium.period.PeriodTerms;
import mx.compendium.period.RoundingRule;
import mx.compendium.web.text.Zone;
import org.jspecify.annotations.Nullable;

/** The fields of a period being planned or changed, as typed; every one is required before anything is made of them. */
public class PlanForm {

    private @Nullable String code;
    private @Nullable String title;
    private @Nullable LocalDate coverageStart;
    private @Nullable LocalDate coverageEnd;
    private @Nullable LocalDateTime dueAt;
    private @Nullable LocalDateTime closesAt;
    private String zone = Zone.MEXICO_CITY.getId();
    private @Nullable String historyBegins;
    private RoundingRule rounding = RoundingRule.HALF_UP;
    private PeriodTemplate template = PeriodTemplate.STANDARD;
    private List<String> institutions = List.of();
    private @Nullable PeriodTerms standing;
    private CitationForm citation = new CitationForm();

    static PlanForm of(PeriodTerms terms) {
        PlanForm form = new PlanForm();
        ZoneId there = ZoneId.of(terms.zone());
        form.title = terms.title();
        form.coverageStart = terms.coverageStart();
        form.coverageEnd = terms.coverageEnd();
        form.dueAt = LocalDateTime.ofInstant(terms.dueAt(), there);
        form.closesAt = LocalDateTime.ofInstant(terms.closesAt(), there);
        form.zone = terms.zone();
        form.historyBegins = terms.historyBegins();
        form.rounding = terms.rounding();
        form.template = terms.template();
        form.standing = terms;
        if (terms.source() != null) {
            form.citation = CitationForm.of(terms.source());
        }
        return form;
    }

    PeriodDraft draft() {
        return new PeriodDraft(Objects.requireNonNull(code), terms(), institutions);
    }

    /** Of a former edition taken over: it has a source and no deadlines. */
    PeriodTerms takenOver() {
        LocalDate end = Objects.requireNonNull(coverageEnd);
        dueAt = end.atTime(LocalTime.MAX);
        closesAt = dueAt;
        return terms().takenOverFrom(citation.citation());
    }

    PeriodDraft takenOverDraft() {
        return new PeriodDraft(Objects.requireNonNull(code), takenOver(), List.of());
    }

    PeriodTerms terms() {
        return new PeriodTerms(
                Objects.requireNonNull(title),
                Objects.requireNonNull(coverageStart),
                Objects.requireNonNull(coverageEnd),
                instant(dueAt, standing == null ? null : standing.dueAt()),
                instant(closesAt, standing == null ? null : standing.closesAt()),
                zone,
                rounding,
                Objects.requireNonNull(historyBegins),
                template);
    }

    /** A minute of a deadline lasts until its last second; one that was not changed stays to the last bit of a second. */
    private Instant instant(@Nullable LocalDateTime typed, @Nullable Instant before) {
        Instant minute = Objects.requireNonNull(typed)
                .truncatedTo(ChronoUnit.MINUTES)
                .atZone(ZoneId.of(zone))
                .toInstant();
        if (before != null && before.truncatedTo(ChronoUnit.MINUTES).equals(minute)) {
            return before;
        }
        return minute.plusSeconds(59);
    }

    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }

    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title;
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

    public @Nullable LocalDateTime getDueAt() {
        return dueAt;
    }

    public void setDueAt(@Nullable LocalDateTime dueAt) {
        this.dueAt = dueAt;
    }

    public @Nullable LocalDateTime getClosesAt() {
        return closesAt;
    }

    public void setClosesAt(@Nullable LocalDateTime closesAt) {
        this.closesAt = closesAt;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }

    public @Nullable String getHistoryBegins() {
        return historyBegins;
    }

    public void setHistoryBegins(@Nullable String historyBegins) {
        this.historyBegins = historyBegins;
    }

    public RoundingRule getRounding() {
        return rounding;
    }

    public void setRounding(RoundingRule rounding) {
        this.rounding = rounding;
    }

    public PeriodTemplate getTemplate() {
        return template;
    }

    public void setTemplate(PeriodTemplate template) {
        this.template = template;
    }

    public CitationForm getCitation() {
        return citation;
    }

    public List<String> getInstitutions() {
        return institutions;
    }

    public void setInstitutions(List<String> institutions) {
        this.institutions = List.copyOf(institutions);
    }
}
