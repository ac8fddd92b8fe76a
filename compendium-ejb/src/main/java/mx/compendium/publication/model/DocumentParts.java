package mx.compendium.publication.model;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import mx.compendium.catalogue.ReferencePrinciple;
import mx.compendium.claim.Claim;
import mx.compendium.claim.Told;
import mx.compendium.publication.DocumentKind;
import mx.compendium.publication.EditionIdentity;
import mx.compendium.publication.Place;
import mx.compendium.statistics.PeriodContent;
import mx.compendium.template.DocumentTemplate;
import mx.compendium.template.EditionTemplate;
import mx.compendium.template.NarrativeDocument;
import mx.compendium.template.NarrativeSection;
import mx.compendium.template.StandardPart;
import mx.compendium.template.TemplatePart;

/**
 * Both documents in the parts a reader sees, to be compared with the same parts of other data. No document can be made of
 * them: the data may be provisional, or only supposed.
 */
public final class DocumentParts {

    private DocumentParts() {}

    /** In the order of the template; none where nothing is reported, of which no document is made. */
    public static List<Part> of(
            Told told, EditionTexts words, List<ReferencePrinciple> principles, EditionTemplate template) {
        PeriodContent content = told.content();
        if (content.reports().isEmpty()) {
            return List.of();
        }
        EditionIdentity nobody = nobody(content.period().code(), template);
        String before = told.former().map(one -> one.period().code()).orElse("");
        List<Claim> claims = told.claims().claims();
        return Stream.concat(
                        report(new Gathering(
                                        content,
                                        told.former(),
                                        told.figures(),
                                        claims,
                                        words.narrative(NarrativeDocument.EXECUTIVE_REPORT),
                                        nobody)
                                .report()),
                        book(new CompendiumAssembly(
                                        content,
                                        before,
                                        told.figures(),
                                        claims,
                                        words.narrative(NarrativeDocument.COMPENDIUM),
                                        principles,
                                        nobody)
                                .compendium()))
                .toList();
    }

    private static EditionIdentity nobody(String edition, EditionTemplate template) {
        return new EditionIdentity(
                template, "", edition, Edition.FIRST_VERSION, "", Instant.EPOCH, "", "", false, List.of(), List.of());
    }

    private static Stream<Part> report(ExecutiveReport report) {
        DocumentTemplate template = report.identity().template().report();
        Part cover = part(DocumentKind.EXECUTIVE_REPORT, "portada", "Portada", List.of(report.coverArt()), List.of());
        return Stream.concat(Stream.of(cover), template.shown().flatMap(part -> part(part, report)));
    }

    private static Stream<Part> part(TemplatePart part, ExecutiveReport report) {
        return StandardPart.of(part.key())
                .map(standard -> part(standard, part, report))
                .orElseGet(() -> Stream.of(said(DocumentKind.EXECUTIVE_REPORT, part, report.narrative())));
    }

    private static Stream<Part> part(StandardPart standard, TemplatePart part, ExecutiveReport report) {
        return switch (standard) {
            case GLANCE ->
                inReport(part, report, List.of(report.atAGlance(), report.highlights()), texts(report.highlights()));
            case PREAMBLE, CONFORMATION, CHALLENGES, CONCLUSIONS ->
                Stream.of(written(DocumentKind.EXECUTIVE_REPORT, standard, part, report.narrative()));
            case EVALUATION -> inReport(part, report, List.of(report.evaluation()), texts(report.evaluation()));
            case BY_OBJECTIVE ->
                inReport(
                        part,
                        report,
                        List.of(report.objectivesChart()),
                        List.of(report.objectivesChart().title()));
            case BY_GROUP ->
                inReport(
                        part,
                        report,
                        List.of(report.groupsChart(), report.groups(), report.composition()),
                        Stream.concat(Stream.of(report.groupsChart().title()), texts(report.composition()).stream())
                                .toList());
            case BY_STATE ->
                inReport(
                        part,
                        report,
                        List.of(report.map(), report.states()),
                        List.of(report.map().title()));
            case PRACTICES -> report.practices().stream().map(practice -> practice(part, practice));
            case OBJECTIVES -> report.objectives().stream().map(DocumentParts::objective);
            case ENGLISH -> inReport(part, report, List.of(report.english()), texts(report.english()));
            case PARTICIPANTS -> inReport(part, report, report.participants(), List.of());
            case FIGURES -> inReport(part, report, report.annex(), List.of());
            case READING, TABLES, BY_INSTITUTION, BY_STATE_INDEX -> Stream.of();
        };
    }

    private static Stream<Part> inReport(
            TemplatePart part, ExecutiveReport report, List<?> content, List<String> said) {
        return Stream.of(part(
                DocumentKind.EXECUTIVE_REPORT,
                part.key(),
                part.heading(),
                List.of(content, report.narrative().of(part.key())),
                said));
    }

    private static Part practice(TemplatePart part, Practice practice) {
        return part(
                DocumentKind.EXECUTIVE_REPORT,
                practice.id(),
                part.heading() + ": " + practice.name(),
                List.of(practice),
                texts(practice.statements()));
    }

    private static Part objective(ObjectiveSection section) {
        return part(
                DocumentKind.EXECUTIVE_REPORT,
                "objetivo-" + section.number(),
                titled(section.number(), section.name()),
                List.of(section),
                List.of());
    }

    private static String titled(int number, String name) {
        return "Objetivo " + number + ". " + name;
    }

    private static Stream<Part> book(Compendium book) {
        return book.identity()
                .template()
                .book()
                .shown()
                .flatMap(part -> StandardPart.of(part.key())
                        .map(standard -> part(standard, part, book))
                        .orElseGet(() -> Stream.of(said(DocumentKind.COMPENDIUM, part, book.narrative()))));
    }

    private static Stream<Part> part(StandardPart standard, TemplatePart part, Compendium book) {
        return switch (standard) {
            case PREAMBLE, CONFORMATION, CHALLENGES, CONCLUSIONS ->
                Stream.of(written(DocumentKind.COMPENDIUM, standard, part, book.narrative()));
            case EVALUATION -> {
                List<Passage> said = Stream.concat(book.evaluation().stream(), book.composition().stream())
                        .toList();
                yield inBook(part, book, said, texts(said));
            }
            case TABLES -> inBook(part, book, List.of(book.crossed()), List.of());
            case OBJECTIVES -> book.sections().stream().flatMap(DocumentParts::section);
            case ENGLISH -> inBook(part, book, book.english(), texts(book.english()));
            case BY_INSTITUTION -> inBook(part, book, book.byInstitution(), List.of());
            case BY_STATE_INDEX -> inBook(part, book, book.byState(), List.of());
            case PARTICIPANTS -> inBook(part, book, book.participants(), List.of());
            case FIGURES -> inBook(part, book, book.annex(), List.of());
            case READING, GLANCE, BY_OBJECTIVE, BY_GROUP, BY_STATE, PRACTICES -> Stream.of();
        };
    }

    private static Stream<Part> inBook(TemplatePart part, Compendium book, List<?> content, List<String> said) {
        return Stream.of(part(
                DocumentKind.COMPENDIUM,
                part.key(),
                part.heading(),
                List.of(content, book.narrative().of(part.key())),
                said));
    }

    private static Stream<Part> section(CompendiumSection section) {
        Part head = part(
                DocumentKind.COMPENDIUM,
                "objetivo-" + section.number(),
                titled(section.number(), section.name()),
                List.of(section.count(), section.former(), section.statements(), section.joint()),
                Stream.concat(
                                texts(section.statements()).stream(),
                                section.joint().stream().flatMap(joint -> texts(joint.statements()).stream()))
                        .toList());
        return Stream.concat(Stream.of(head), section.fichas().stream().map(DocumentParts::ficha));
    }

    /** One that stands under another objective has moved, which changes the page. */
    private static Part ficha(Ficha ficha) {
        String title = "Ficha " + ficha.folio() + ". " + ficha.name();
        return part(DocumentKind.COMPENDIUM, ficha.id(), title, List.of(ficha), List.of());
    }

    private static Part written(DocumentKind document, StandardPart standard, TemplatePart part, Narrative words) {
        return part(
                document, part.key(), part.heading(), words.of(NarrativeSection.valueOf(standard.name())), List.of());
    }

    private static Part said(DocumentKind document, TemplatePart part, Narrative words) {
        return part(document, part.key(), part.heading(), words.of(part.key()), List.of());
    }

    private static Part part(DocumentKind document, String id, String title, List<?> content, List<String> said) {
        return new Part(new Place(document, id, title), content, said);
    }

    private static List<String> texts(List<Passage> passages) {
        return passages.stream().map(Passage::text).toList();
    }
}
