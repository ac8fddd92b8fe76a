package mx.compendium.web.review;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import mx.compendium.action.CaptureSheet;
import mx.compendium.action.FieldPath;
import mx.compendium.action.boundary.ActionReporting;
import mx.compendium.kernel.NotFound;
import mx.compendium.kernel.RulesBroken;
import mx.compendium.kernel.Violation;
import mx.compendium.review.ObservationRow;
import mx.compendium.review.ObservationState;
import mx.compendium.review.boundary.Answering;
import mx.compendium.web.faces.Asked;
import mx.compendium.web.faces.Operation;
import org.jspecify.annotations.Nullable;

/** The observations about a report of the caller's institution, each with a box for its answer. */
@Named("reviewAnswers")
@RequestScoped
public class AnswersBacking {

    private static final String ANSWER = "answer.";

    /**
     * An observation at its field.
     *
     * @param now what the field says at present, in words
     * @param draft what has been begun as an answer
     */
    public record Asking(ObservationRow observation, String label, String now, String draft) {

        public boolean answerable() {
            return observation.state() != ObservationState.CLOSED;
        }
    }

    @Inject
    Asked asked;

    @Inject
    FieldWords words;

    @Inject
    Operation operation;

    @EJB
    ActionReporting reporting;

    @EJB
    Answering answering;

    private @Nullable CaptureSheet sheet;
    private List<ObservationRow> observations = List.of();

    @PostConstruct
    void read() {
        UUID id = id(asked.required("id"));
        sheet = reporting.open(id);
        observations = answering.observations(id);
    }

    public CaptureSheet getSheet() {
        return Objects.requireNonNull(sheet);
    }

    public String getName() {
        return getSheet().text("name");
    }

    public List<Asking> getAll() {
        return observations.stream().map(this::asking).toList();
    }

    /** How many wait for an answer. */
    public long getOpen() {
        return observations.stream()
                .filter(one -> one.state() == ObservationState.OPEN)
                .count();
    }

    public boolean isDone() {
        return "answered".equals(asked.parameter("done"));
    }

    private Asking asking(ObservationRow row) {
        FieldPath path = FieldPath.parse(row.field()).orElseThrow();
        List<String> rows = path.row() == null ? List.of() : List.of(path.row());
        return new Asking(
                row,
                words.label(path, rows),
                words.text(path.field(), getSheet().text(row.field())),
                asked.beginning(ANSWER).getOrDefault(row.id().toString(), ""));
    }

    /** Sends every answer that was written; one at least. */
    public void answer() {
        UUID id = getSheet().id();
        Map<String, String> answers = asked.beginning(ANSWER);
        operation.run("review.answer " + id + ' ' + answers.hashCode(), () -> {
            if (answers.isEmpty()) {
                throw new RulesBroken(Violation.of("observation.answer-missing"));
            }
            answers.forEach((observation, text) -> answering.answer(id(observation), text));
            return "/app/review/answers.xhtml?id=" + id + "&done=answered";
        });
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException malformed) {
            throw new NotFound("report " + text);
        }
    }
}
