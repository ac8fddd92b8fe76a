package mx.compendium.template.model;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;
import mx.compendium.template.DocumentTemplate;
import mx.compendium.template.EditionTemplate;
import mx.compendium.template.TemplateChange;

/** What one template has otherwise than another. */
public final class TemplateChanges {

    private TemplateChanges() {}

    /** In the order a reader meets them; none when they are the same. */
    public static List<TemplateChange> between(EditionTemplate before, EditionTemplate after) {
        return Stream.of(TemplateChange.values())
                .filter(change -> differs(change).test(before, after))
                .toList();
    }

    private static BiPredicate<EditionTemplate, EditionTemplate> differs(TemplateChange change) {
        return switch (change) {
            case NAMES ->
                in(template ->
                        List.of(template.ministry(), template.unit(), template.unitAcronym(), template.compact()));
            case COLOURS -> in(EditionTemplate::palette);
            case LOGOS -> in(EditionTemplate::logos);
            case LEGAL_PAGE -> in(template -> List.of(template.legal(), template.legalTakenOver()));
            case REPORT_COVER -> in(template -> cover(template.report()));
            case REPORT_PARTS -> in(template -> template.report().parts());
            case BOOK_COVER -> in(template -> cover(template.book()));
            case BOOK_PARTS -> in(template -> template.book().parts());
        };
    }

    private static BiPredicate<EditionTemplate, EditionTemplate> in(Function<EditionTemplate, Object> aspect) {
        return (before, after) -> !aspect.apply(before).equals(aspect.apply(after));
    }

    private static List<Object> cover(DocumentTemplate document) {
        return List.of(document.title(), document.ground(), document.art());
    }
}
