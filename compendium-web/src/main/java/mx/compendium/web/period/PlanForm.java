package mx.compendium.web.period;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import mx.compendium.period.PeriodDraft;
import mx.compendium.period.RoundingRule;
import mx.compendium.web.text.Zone;
import org.jspecify.annotations.Nullable;

/** The fields of a period being planned, as typed; every one is required before a draft is made of them. */
public class PlanForm {

    private @Nullable String code;
    private @Nullable String title;
    private @Nullable LocalDate coverageStart;
    private @Nullable LocalDate coverageEnd;
    private @Nullable LocalDateTime dueAt;
    private @Nullable LocalDateTime closesAt;
    private @Nullable String historyBegins;
    private RoundingRule rounding = RoundingRule.HALF_UP;
    private List<String> institutions = List.of();

    PeriodDraft draft() {
        return new PeriodDraft(
                Objects.requireNonNull(code),
                Objects.requireNonNull(title),
                Objects.requireNonNull(coverageStart),
                Objects.requireNonNull(coverageEnd),
                instant(dueAt),
                instant(closesAt),
                Zone.MEXICO_CITY.getId(),
                rounding,
                Objects.requireNonNull(historyBegins),
                institutions);
    }

    /** A minute of a deadline lasts until its last second. */
    private static Instant instant(@Nullable LocalDateTime typed) {
        return Objects.requireNonNull(typed)
                .withSecond(59)
                .atZone(Zone.MEXICO_CITY)
                .toInstant();
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

    public List<String> getInstitutions() {
        return institutions;
    }

    public void setInstitutions(List<String> institutions) {
        this.institutions = List.copyOf(institutions);
    }
}
