package mx.compendium.claim.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.compendium.action.ReportType;
import mx.compendium.catalogue.InstitutionGroup;
import mx.compendium.claim.ClaimKind;
import mx.compendium.claim.ClaimSection;
import mx.compendium.claim.Reference;
import mx.compendium.statistics.ReportEntry;
import mx.compendium.statistics.SpanishNouns;

/** Who took part, and how the total is made up: by type, as programmes, as participations, like for like. */
final class CompositionClaims {

    private static final String TOTAL = "reports.total";
    private static final String PARTICIPANTS = "participants.total";
    private static final String PROGRAMMES = "programmes.total";
    private static final String LIKE = "likeforlike.reports";

    private CompositionClaims() {}

    static List<Proposal> of(Telling telling) {
        List<Proposal> proposals = new ArrayList<>(List.of(
                participants(telling),
                participantsCompared(telling),
                invited(telling),
                programmes(telling),
                participations(),
                likeForLike(telling),
                types()));
        Stream.of(ReportType.values()).map(CompositionClaims::type).forEach(proposals::add);
        return proposals;
    }

    private static Proposal participants(Telling telling) {
        List<InstitutionGroup> groups = Stream.of(InstitutionGroup.values())
                .filter(group -> telling.value(participants(group)) > 0)
                .toList();
        return evaluation(
                PARTICIPANTS,
                ClaimKind.COMPOSITION,
                List.of(
                        CompositionClaims::recounted,
                        new Sums(
                                PARTICIPANTS,
                                groups.stream()
                                        .map(CompositionClaims::participants)
                                        .toList()),
                        new CompleteList(
                                "participants.group.",
                                groups.stream().map(InstitutionGroup::name).toList())),
                sentence -> sentence.says("Participaron ")
                        .counted(PARTICIPANTS, SpanishNouns.INSTITUTION)
                        .says(": ")
                        .list(groups.stream().map(CompositionClaims::part).toList())
                        .says("."));
    }

    private static Sentence.Part part(InstitutionGroup group) {
        return sentence -> sentence.counted(participants(group), SpanishNouns.of(group));
    }

    private static String participants(InstitutionGroup group) {
        return "participants.group." + group;
    }

    private static Optional<Objection> recounted(Telling telling) {
        Set<String> responsible = telling.content().reports().stream()
                .map(ReportEntry::institution)
                .collect(Collectors.toSet());
        return responsible.size() == telling.value(PARTICIPANTS)
                ? Optional.empty()
                : Optional.of(Objection.fails("El conteo de instituciones no da la cifra."));
    }

    private static Proposal participantsCompared(Telling telling) {
        return evaluation(
                PARTICIPANTS + ".comparison",
                ClaimKind.COMPARISON,
                List.of(Checks.changed(PARTICIPANTS)),
                sentence -> sentence.says("En la edición ")
                        .names(telling.former(), Reference.edition(telling.former()))
                        .says(" participaron ")
                        .counted(PARTICIPANTS + ".former", SpanishNouns.INSTITUTION)
                        .says("; en esta, ")
                        .figure(PARTICIPANTS)
                        .says(" (")
                        .figure(PARTICIPANTS + ".change")
                        .says(")."));
    }

    private static Proposal invited(Telling telling) {
        boolean all = telling.value("invited.total") == telling.value(PARTICIPANTS);
        return composition(
                "invited.total",
                all
                        ? List.of(new Equal("invited.total", PARTICIPANTS))
                        : List.of(Checks.known("invited.total", PARTICIPANTS)),
                all ? CompositionClaims::allInvited : CompositionClaims::someInvited);
    }

    private static void allInvited(Sentence sentence) {
        sentence.says("Todas las instituciones con invitación a reportar (")
                .figure("invited.total")
                .says(") lo hicieron con al menos una acción aceptada.");
    }

    private static void someInvited(Sentence sentence) {
        sentence.says("De ")
                .counted("invited.total", SpanishNouns.INSTITUTION)
                .says(" con invitación a reportar, ")
                .figure(PARTICIPANTS)
                .says(" lo hicieron con al menos una acción aceptada.");
    }

    private static Proposal programmes(Telling telling) {
        boolean same = telling.value(PROGRAMMES) == telling.value(TOTAL);
        return composition(
                PROGRAMMES,
                List.of(
                        new Positive(PROGRAMMES),
                        Checks.known(TOTAL),
                        same ? new Equal(PROGRAMMES, TOTAL) : new Positive(TOTAL)),
                same ? CompositionClaims::noJointProgramme : CompositionClaims::jointOnce);
    }

    private static void noJointProgramme(Sentence sentence) {
        sentence.says("Sin programas conjuntos, las ")
                .figure(TOTAL)
                .says(
                        " acciones reportadas corresponden a otros tantos programas, acciones y buenas prácticas distintos.");
    }

    private static void jointOnce(Sentence sentence) {
        sentence.says("Contando una sola vez los programas conjuntos, las acciones reportadas (")
                .figure(TOTAL)
                .says(") corresponden a ")
                .figure(PROGRAMMES)
                .says(" programas, acciones y buenas prácticas distintos.");
    }

    private static Proposal participations() {
        return composition(
                "participations.total",
                List.of(new Positive("participations.total")),
                sentence -> sentence.says("Las instituciones responsables y corresponsables suman ")
                        .figure("participations.total")
                        .says(" participaciones en las acciones reportadas."));
    }

    private static Proposal likeForLike(Telling telling) {
        return new Proposal(
                LIKE,
                ClaimKind.COMPARISON,
                ClaimSection.EVALUATION,
                List.of(Checks.changed(LIKE), new Positive("likeforlike.institutions")),
                sentence -> sentence.says("Las instituciones presentes en ambas ediciones (")
                        .figure("likeforlike.institutions")
                        .says(") reportaron ")
                        .counted(LIKE + ".former", SpanishNouns.ACTION)
                        .says(" en la edición ")
                        .names(telling.former(), Reference.edition(telling.former()))
                        .says(" y ")
                        .figure(LIKE)
                        .says(" en esta (")
                        .figure(LIKE + ".change")
                        .says(")."));
    }

    private static Proposal types() {
        List<String> codes =
                Stream.of(ReportType.values()).map(CompositionClaims::typeCode).toList();
        return composition(
                "reports.types",
                List.of(new Positive(TOTAL), new Sums(TOTAL, codes)),
                sentence -> sentence.says("Por su tipo, las acciones reportadas se dividen en ")
                        .list(Stream.of(ReportType.values())
                                .map(CompositionClaims::typePart)
                                .toList())
                        .says("."));
    }

    private static Sentence.Part typePart(ReportType type) {
        return sentence -> sentence.counted(typeCode(type), SpanishNouns.of(type));
    }

    private static String typeCode(ReportType type) {
        return "reports.type." + type;
    }

    private static Proposal type(ReportType type) {
        String code = typeCode(type);
        return composition(
                "type." + type + ".count",
                List.of(Checks.recounted(code, report -> report.type() == type), Checks.share(code, TOTAL)),
                sentence -> sentence.says("Del tipo «" + SpanishNouns.of(type).singular() + "» se reportaron ")
                        .figure(code)
                        .says(", ")
                        .figure(code + ".share")
                        .says(" del total")
                        .compared(code)
                        .says("."));
    }

    private static Proposal composition(String id, List<Check> checks, Consumer<Sentence> wording) {
        return new Proposal(id, ClaimKind.COMPOSITION, ClaimSection.COMPOSITION, checks, wording);
    }

    private static Proposal evaluation(String id, ClaimKind kind, List<Check> checks, Consumer<Sentence> wording) {
        return new Proposal(id, kind, ClaimSection.EVALUATION, checks, wording);
    }
}
