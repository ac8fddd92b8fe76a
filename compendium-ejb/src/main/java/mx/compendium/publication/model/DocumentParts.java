package mx.compendium.publication.model;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import mx.compendium.catalogue.ReferencePrinciple;
import mx.compendium.claim.Claim;
import mx.compendium.claim.Told;
import mx.compendium.narrative.NarrativeDocument;
import mx.compendium.publication.DocumentKind;
import mx.compendium.publication.EditionIdentity;
import mx.compendium.publication.Palette;
import mx.compendium.publication.Place;
import mx.compendium.statistics.PeriodContent;

/**
 * Both documents in the parts a reader sees, to be compared with the same parts of other data. No document can be made of
 * them: the data may be provisional, or only supposed.
 */
public final class DocumentParts {

    private static final String PREAMBLE = "Preámbulo";
    private static final String CHALLENGES = "Retos identificados";
    private static final String CONCLUSIONS = "Conclusiones";
    private static final String PARTICIPANTS = "Anexo 1. Instituciones participantes";

    private DocumentParts() {}

    /** In reading order; none where nothing is reported, of which no document is made. */
    public static List<Part> of(Told told, EditionTexts words, List<ReferencePrinciple> principles) {
        PeriodContent content = told.content();
        if (content.reports().isEmpty()) {
            return List.of();
        }
        EditionIdentity nobody = nobody(content.period().code());
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

    private static EditionIdentity nobody(String edition) {
        return new EditionIdentity(
                "",
                "",
                "",
                "",
                "",
                edition,
                Edition.FIRST_VERSION,
                "",
                Instant.EPOCH,
                "",
                "",
                false,
                List.of(),
                Palette.federal(),
                List.of(),
                null);
    }

    private static Stream<Part> report(ExecutiveReport report) {
        return Stream.of(
                        Stream.of(
                                inReport("portada", "Portada", List.of(report.coverArt()), List.of()),
                                inReport(
                                        "resumen",
                                        "La edición en cinco cifras",
                                        List.of(report.atAGlance(), report.highlights()),
                                        texts(report.highlights())),
                                inReport(
                                        "preambulo",
                                        PREAMBLE,
                                        report.narrative().preamble(),
                                        List.of()),
                                inReport(
                                        "conformacion",
                                        "Conformación del informe",
                                        report.narrative().conformation(),
                                        List.of()),
                                inReport(
                                        "evaluacion",
                                        "Evaluación general",
                                        List.of(report.evaluation()),
                                        texts(report.evaluation())),
                                chart(report.objectivesChart(), "por-objetivo", "Acciones por objetivo", List.of()),
                                chart(
                                        report.groupsChart(),
                                        "por-grupo",
                                        "Acciones por grupo de instituciones",
                                        List.of(report.groups()),
                                        report.composition()),
                                chart(
                                        report.map(),
                                        "por-estado",
                                        "Acciones de los gobiernos estatales",
                                        List.of(report.states()))),
                        report.practices().stream().map(DocumentParts::practice),
                        report.objectives().stream().map(DocumentParts::objective),
                        Stream.of(
                                inReport("retos", CHALLENGES, report.narrative().challenges(), List.of()),
                                inReport(
                                        "conclusiones",
                                        CONCLUSIONS,
                                        report.narrative().conclusions(),
                                        List.of()),
                                inReport("participantes", PARTICIPANTS, report.participants(), List.of()),
                                inReport("cifras", "Anexo 2. Cifras de este informe", report.annex(), List.of())))
                .flatMap(part -> part);
    }

    private static Part chart(Chart chart, String id, String title, List<?> beside, List<Passage> passages) {
        return inReport(
                id,
                title,
                List.of(chart, beside, passages),
                Stream.concat(Stream.of(chart.title()), texts(passages).stream())
                        .toList());
    }

    private static Part chart(Chart chart, String id, String title, List<?> beside) {
        return chart(chart, id, title, beside, List.of());
    }

    private static Part practice(Practice practice) {
        return inReport(
                practice.id(),
                "Prácticas destacadas: " + practice.name(),
                List.of(practice),
                texts(practice.statements()));
    }

    private static Part objective(ObjectiveSection section) {
        return inReport(
                "objetivo-" + section.number(), titled(section.number(), section.name()), List.of(section), List.of());
    }

    private static String titled(int number, String name) {
        return "Objetivo " + number + ". " + name;
    }

    private static Stream<Part> book(Compendium book) {
        List<Passage> evaluation = Stream.concat(book.evaluation().stream(), book.composition().stream())
                .toList();
        return Stream.of(
                        Stream.of(
                                inBook("preambulo", PREAMBLE, book.narrative().preamble(), List.of()),
                                inBook(
                                        "conformacion",
                                        "Conformación del compendio",
                                        book.narrative().conformation(),
                                        List.of()),
                                inBook("evaluacion", "Evaluación general", List.of(evaluation), texts(evaluation)),
                                inBook(
                                        "tablas",
                                        "Acciones por objetivo, grupo y periodo",
                                        List.of(book.crossed()),
                                        List.of())),
                        book.sections().stream().flatMap(DocumentParts::section),
                        Stream.of(
                                inBook("retos", CHALLENGES, book.narrative().challenges(), List.of()),
                                inBook(
                                        "conclusiones",
                                        CONCLUSIONS,
                                        book.narrative().conclusions(),
                                        List.of()),
                                inBook("por-institucion", "Índice por institución", book.byInstitution(), List.of()),
                                inBook("por-entidad", "Índice por entidad federativa", book.byState(), List.of()),
                                inBook("participantes", PARTICIPANTS, book.participants(), List.of()),
                                inBook("cifras", "Anexo 2. Cifras de este compendio", book.annex(), List.of())))
                .flatMap(part -> part);
    }

    private static Stream<Part> section(CompendiumSection section) {
        Part head = inBook(
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
        return inBook(ficha.id(), "Ficha " + ficha.folio() + ". " + ficha.name(), List.of(ficha), List.of());
    }

    private static Part inReport(String id, String title, List<?> content, List<String> said) {
        return new Part(new Place(DocumentKind.EXECUTIVE_REPORT, id, title), content, said);
    }

    private static Part inBook(String id, String title, List<?> content, List<String> said) {
        return new Part(new Place(DocumentKind.COMPENDIUM, id, title), content, said);
    }

    private static List<String> texts(List<Passage> passages) {
        return passages.stream().map(Passage::text).toList();
    }
}
