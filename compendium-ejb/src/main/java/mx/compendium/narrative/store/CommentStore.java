package mx.compendium.narrative.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import mx.compendium.kernel.store.Row;
import mx.compendium.narrative.NarrativeComment;
import mx.compendium.narrative.NarrativeComment.Answer;
import mx.compendium.narrative.NarrativePlace;
import mx.compendium.template.NarrativeDocument;
import mx.compendium.template.NarrativeSection;
import org.jspecify.annotations.Nullable;

/** What was said about places of a text, and what was answered. */
@Dependent
public class CommentStore {

    private static final String ALL = """
            select c.id, c.answers, c.quote, c.text, w.display_name, c.written_at, r.display_name, c.resolved_at
            from narrative_comment c join person w on w.id = c.written_by left join person r on r.id = c.resolved_by
            where c.period_code = ?1 and c.document = ?2 and c.section = ?3
            order by c.written_at, c.id""";

    private static final String ADD = """
            insert into narrative_comment
                (id, period_code, document, section, answers, quote, text, written_at, written_by)
            values (?1, ?2, ?3, ?4, cast(?5 as uuid), ?6, ?7, clock_timestamp(), ?8)""";

    private static final String OPEN = """
            select document, section, count(*) from narrative_comment
            where period_code = ?1 and answers is null and resolved_at is null group by document, section""";

    private final EntityManager entityManager;

    @Inject
    public CommentStore(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Those of a section with their answers, the oldest first. */
    public List<NarrativeComment> of(NarrativePlace place) {
        List<Row> rows = Row.of(entityManager
                .createNativeQuery(ALL)
                .setParameter(1, place.period())
                .setParameter(2, place.document().name())
                .setParameter(3, place.section().name()));
        Map<UUID, List<Answer>> answers = rows.stream()
                .filter(row -> row.idOrNull(1) != null)
                .collect(Collectors.groupingBy(
                        row -> row.id(1),
                        Collectors.mapping(
                                row -> new Answer(row.text(3), row.text(4), row.instant(5)), Collectors.toList())));
        return rows.stream()
                .filter(row -> row.idOrNull(1) == null)
                .map(row -> new NarrativeComment(
                        row.id(0),
                        row.text(2),
                        row.text(3),
                        row.text(4),
                        row.instant(5),
                        row.textOrNull(6),
                        row.instantOrNull(7),
                        answers.getOrDefault(row.id(0), List.of())))
                .toList();
    }

    /** How many are open, by the place. */
    public Map<NarrativePlace, Integer> open(String period) {
        return Row.of(entityManager.createNativeQuery(OPEN).setParameter(1, period)).stream()
                .collect(Collectors.toMap(
                        row -> new NarrativePlace(
                                period, NarrativeDocument.valueOf(row.text(0)), NarrativeSection.valueOf(row.text(1))),
                        row -> row.whole(2)));
    }

    /** Where a comment stands; empty when there is none, or it is an answer. */
    public Optional<NarrativePlace> place(UUID comment) {
        return Row.of(entityManager
                        .createNativeQuery("select period_code, document, section from narrative_comment"
                                + " where id = ?1 and answers is null")
                        .setParameter(1, comment))
                .stream()
                .map(row -> new NarrativePlace(
                        row.text(0), NarrativeDocument.valueOf(row.text(1)), NarrativeSection.valueOf(row.text(2))))
                .findFirst();
    }

    public UUID add(NarrativePlace place, String quote, String text, UUID by) {
        return add(place, null, quote, text, by);
    }

    public void answer(NarrativePlace place, UUID comment, String text, UUID by) {
        add(place, comment.toString(), "", text, by);
    }

    private UUID add(NarrativePlace place, @Nullable String answers, String quote, String text, UUID by) {
        UUID id = UUID.randomUUID();
        entityManager
                .createNativeQuery(ADD)
                .setParameter(1, id)
                .setParameter(2, place.period())
                .setParameter(3, place.document().name())
                .setParameter(4, place.section().name())
                .setParameter(5, answers)
                .setParameter(6, quote)
                .setParameter(7, text)
                .setParameter(8, by)
                .executeUpdate();
        return id;
    }

    /** Resolves one that is open; one that is resolved stays as it is. */
    public void resolve(UUID comment, UUID by) {
        resolution(
                        "update narrative_comment set resolved_at = clock_timestamp(), resolved_by = ?2"
                                + " where id = ?1 and resolved_at is null",
                        comment)
                .setParameter(2, by)
                .executeUpdate();
    }

    public void reopen(UUID comment) {
        resolution("update narrative_comment set resolved_at = null, resolved_by = null where id = ?1", comment)
                .executeUpdate();
    }

    private Query resolution(String update, UUID comment) {
        return entityManager.createNativeQuery(update).setParameter(1, comment);
    }
}
