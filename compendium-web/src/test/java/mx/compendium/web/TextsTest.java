package mx.compendium.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.compendium.action.CaptureField;
import mx.compendium.action.CaptureSection;
import mx.compendium.action.CarryDecision;
import mx.compendium.action.Continuity;
import mx.compendium.action.DelegationState;
import mx.compendium.action.DeliveryKind;
import mx.compendium.action.DeliveryTiming;
import mx.compendium.action.MigrationStage;
import mx.compendium.action.PopulationGroup;
import mx.compendium.action.Reach;
import mx.compendium.action.ReportState;
import mx.compendium.action.ReportType;
import mx.compendium.action.Standing;
import mx.compendium.audit.AuditVerification;
import mx.compendium.audit.Outcome;
import mx.compendium.catalogue.InstitutionGroup;
import mx.compendium.claim.ClaimKind;
import mx.compendium.claim.ClaimSection;
import mx.compendium.claim.Finding;
import mx.compendium.claim.Verdict;
import mx.compendium.exchange.BookSheet;
import mx.compendium.exchange.FindingLevel;
import mx.compendium.exchange.ImportState;
import mx.compendium.identity.Capacity;
import mx.compendium.identity.Role;
import mx.compendium.notification.MailProblem;
import mx.compendium.notification.MailState;
import mx.compendium.notification.NoticeKind;
import mx.compendium.people.MembershipState;
import mx.compendium.period.PeriodState;
import mx.compendium.period.PeriodTemplate;
import mx.compendium.period.RoundingRule;
import mx.compendium.publication.ActionOrder;
import mx.compendium.publication.DocumentFormat;
import mx.compendium.publication.DocumentKind;
import mx.compendium.publication.DocumentState;
import mx.compendium.publication.PortalContent;
import mx.compendium.publication.SilenceState;
import mx.compendium.review.ObservationState;
import mx.compendium.statistics.Basis;
import mx.compendium.statistics.TrendSource;
import mx.compendium.template.NarrativeDocument;
import mx.compendium.template.NarrativeSection;
import mx.compendium.template.TemplateChange;
import org.junit.jupiter.api.Test;

/** Every word on screen exists, in both languages, and none is left over. */
class TextsTest {

    private static final Set<String> SPANISH = Sources.texts("texts.properties").stringPropertyNames();
    private static final Set<String> ENGLISH =
            Sources.texts("texts_en.properties").stringPropertyNames();

    /** Types whose values appear as words. */
    private static final List<Class<? extends Enum<?>>> SPOKEN = List.of(
            ActionOrder.class,
            AuditVerification.Kind.class,
            Basis.class,
            Outcome.class,
            CaptureSection.class,
            CarryDecision.class,
            Capacity.class,
            ClaimKind.class,
            ClaimSection.class,
            Continuity.class,
            DelegationState.class,
            DeliveryKind.class,
            DeliveryTiming.class,
            DocumentFormat.class,
            DocumentKind.class,
            DocumentState.class,
            PortalContent.class,
            SilenceState.class,
            TemplateChange.class,
            BookSheet.class,
            FindingLevel.class,
            ImportState.class,
            InstitutionGroup.class,
            MailProblem.class,
            MailState.class,
            MembershipState.class,
            MigrationStage.class,
            NarrativeDocument.class,
            NarrativeSection.class,
            NoticeKind.class,
            ObservationState.class,
            PeriodState.class,
            PeriodTemplate.class,
            PopulationGroup.class,
            Reach.class,
            ReportState.class,
            ReportType.class,
            Role.class,
            RoundingRule.class,
            Standing.class,
            TrendSource.class,
            Verdict.class,
            Finding.Weight.class);

    /** Beginnings of keys that are completed at run time; the rest is a value or a code. */
    private static final List<String> COMPLETED = List.of(
            "violation.",
            "figures.absence.",
            "figures.done.",
            "figures.family.",
            "figures.reading.code.",
            "figures.whatif.part.",
            "figures.whatif.said.",
            "publication.documents.download",
            "publication.documents.open",
            "publication.gate.document.",
            "publication.erratum.field.",
            "period.change.",
            "period.next.",
            "period.zone.",
            "api.problem.",
            "capture.label.",
            "capture.help.",
            "capture.example.",
            "capture.hint.",
            "capture.lead.",
            "capture.rows.",
            "review.row.",
            "review.done.",
            "institution.done.",
            "catalogue.done.",
            "template.field.",
            "template.ground.",
            "template.art.",
            "template.text.",
            "template.done.",
            "portal.field.",
            "portal.nav.",
            "review.warning.");

    @Test
    void both_languages_have_the_same_keys() {
        assertThat(ENGLISH).isEqualTo(SPANISH);
    }

    @Test
    void every_key_used_in_a_page_or_a_bean_exists() {
        assertThat(SPANISH).containsAll(used());
    }

    @Test
    void every_key_that_exists_is_used() {
        Set<String> left = new TreeSet<>(SPANISH);
        left.removeAll(used());
        left.removeAll(spoken());
        left.removeIf(key -> COMPLETED.stream().anyMatch(key::startsWith));
        assertThat(left).isEmpty();
    }

    @Test
    void every_value_of_the_trades_language_has_its_word() {
        assertThat(SPANISH).containsAll(spoken());
    }

    @Test
    void every_field_of_the_form_has_its_label_and_its_help() {
        Set<String> fields = Arrays.stream(CaptureField.values())
                .filter(field -> field != CaptureField.EVIDENCE_FILE)
                .map(field -> (field.list() == null ? "" : field.list() + ".") + field.key())
                .flatMap(key -> Stream.of("capture.label." + key, "capture.help." + key))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(SPANISH).containsAll(fields);
    }

    @Test
    void every_code_of_a_broken_rule_has_its_sentence() {
        Path doors = Path.of("../compendium-ejb/src/main/java");
        Set<String> codes = Sources.matches(
                        Sources.files(doors, ".java").stream(),
                        "(Violation\\.of\\(\\s*|Violation\\.at\\(\\s*\"\\w+\",\\s*|, )\"[a-z]+\\.[a-z.-]*-[a-z.-]+\"")
                .stream()
                .map(found -> found.replaceAll("(?s).*\"([a-z.-]+)\"$", "violation.$1"))
                .filter(key -> !key.startsWith("violation.jakarta"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(codes).isNotEmpty();
        assertThat(SPANISH).containsAll(codes);
    }

    @Test
    void every_text_is_a_pattern_that_can_be_filled() {
        for (String bundle : List.of("texts.properties", "texts_en.properties")) {
            Sources.texts(bundle)
                    .values()
                    .forEach(text -> assertThat(new MessageFormat(text.toString(), Locale.ROOT))
                            .isNotNull());
        }
    }

    private static Set<String> spoken() {
        return SPOKEN.stream()
                .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .map(value -> value.getDeclaringClass().getSimpleName() + "." + value.name())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Quoted strings that begin like a key of ours, in pages and in Java. */
    private static Set<String> used() {
        Stream<Path> sources = Stream.concat(Sources.pages().stream(), Sources.files(Sources.JAVA, ".java").stream());
        Set<String> features =
                SPANISH.stream().map(key -> key.substring(0, key.indexOf('.'))).collect(Collectors.toSet());
        return Sources.matches(sources, "(?<=['\"])[a-z]+(\\.[a-z0-9-]+)+(?=['\"])").stream()
                .filter(key -> features.contains(key.substring(0, key.indexOf('.'))))
                .filter(key -> !key.startsWith("period.code") && !key.endsWith(".css") && !key.endsWith(".properties"))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
