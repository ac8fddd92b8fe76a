package mx.compendium.web.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mx.compendium.action.CarryDecision;
import mx.compendium.action.ReportType;
import mx.compendium.exchange.ImportMode;
import mx.compendium.period.PeriodTemplate;
import mx.compendium.period.RoundingRule;
import org.jspecify.annotations.Nullable;

/**
 * The JSON objects callers send, as the description of the interface shows them; what is nullable may be left out. They are
 * read by {@link Sent}, which tells a caller the name of what it cannot read; the contract test sends each of them.
 */
final class Requests {

    private Requests() {}

    /** Days covered, both included. */
    public record Coverage(LocalDate from, LocalDate to) {}

    /** The same, those that change. */
    public record CoverageChange(
            @Nullable LocalDate from, @Nullable LocalDate to) {}

    /** Where a former edition was published. */
    public record Source(String document, @Nullable String page, String origin) {}

    /** A new period: with deadlines, or with the source of a former edition. */
    public record PeriodPlan(
            String code,
            String title,
            Coverage coverage,
            @Nullable Instant dueAt,
            @Nullable Instant closesAt,
            @Nullable String zone,
            @Nullable RoundingRule rounding,
            @Nullable String historyBegins,
            @Nullable PeriodTemplate template,
            @Nullable List<String> participations,
            @Nullable String copyFrom,
            @Nullable Source source) {}

    /** What changes of a period. */
    public record PeriodChange(
            @Nullable String title,
            @Nullable CoverageChange coverage,
            @Nullable Instant dueAt,
            @Nullable Instant closesAt,
            @Nullable String zone,
            @Nullable RoundingRule rounding,
            @Nullable String historyBegins,
            @Nullable PeriodTemplate template,
            @Nullable Source source,
            @Nullable String reason) {}

    /** Code of an institution. */
    public record Invitation(String institution) {}

    /** Codes of institutions. */
    public record ParticipantsChange(
            @Nullable List<String> add,
            @Nullable List<String> remove,
            @Nullable String reason) {}

    /** By days, or until an instant. */
    public record Extension(
            @Nullable Integer days, @Nullable Instant until, String reason) {}

    /** Until when capture is asked to be open again. */
    public record Reopening(Instant until, String reason) {}

    /** The date as it was read. */
    public record ReopeningAgreement(Instant until) {}

    /** The least a report begins with. */
    public record NewReport(
            String name,
            ReportType type,
            int principalObjective,
            @Nullable UUID operation,
            @Nullable String person) {}

    /** A report whole: each text by its path, or what was read there. */
    public record ReportTexts(
            Map<String, Object> fields, @Nullable String person) {}

    /** Edits of fields, each over the revision it began from. */
    public record FieldEdits(
            List<Edit> edits,
            @Nullable UUID operation,
            @Nullable String person) {

        /** One text. */
        public record Edit(String path, String text, int base) {}
    }

    /** Marked lines of a section. */
    public record SectionText(
            String body, @Nullable UUID operation, @Nullable String person) {}

    /** Marked lines to be read against the data. */
    public record SectionReading(String body) {}

    /** The revision that was read. */
    public record SectionRestoring(int base, @Nullable String person) {}

    /** A comment, of a quoted place or of the whole section. */
    public record Comment(
            String text,
            @Nullable String quote,
            @Nullable UUID operation,
            @Nullable String person) {}

    /** An answer to a comment. */
    public record CommentAnswer(
            String text, @Nullable UUID operation, @Nullable String person) {}

    /** What is to be corrected, and until when. */
    public record Returning(
            List<Observation> observations,
            Instant correctUntil,
            @Nullable Integer version) {

        /** At the path of a field. */
        public record Observation(String field, String text) {}
    }

    /** The version that was read. */
    public record Accepting(@Nullable Integer version) {}

    /** Why it is left out. */
    public record Excluding(String reason, @Nullable Integer version) {}

    /** Nothing to sign what is ready; a reason to declare that there is nothing to report. */
    public record Signing(
            @Nullable String reason,
            @Nullable String read,
            @Nullable UUID operation,
            @Nullable String person) {}

    /** What becomes of a former action. */
    public record Carrying(
            CarryDecision decision,
            @Nullable String reason,
            @Nullable String person) {}

    /** What of a workbook is written. */
    public record ImportDeciding(ImportMode mode) {}
}
