package mx.compendium.publication.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import mx.compendium.claim.Block.Kind;
import mx.compendium.claim.ReadText.Printed;
import mx.compendium.claim.Run;
import mx.compendium.publication.EditionIdentity;
import mx.compendium.publication.Samples;
import mx.compendium.publication.model.Narrative;
import mx.compendium.template.EditionTemplate;
import mx.compendium.template.NarrativeDocument;
import mx.compendium.template.TemplatePart;
import mx.compendium.template.Templates;
import org.junit.jupiter.api.Test;

class PartsXmlTest {

    @Test
    void parts_stand_in_the_order_of_the_template_and_those_left_out_are_not_there() {
        String xml = written(parts -> Templates.hidden(
                parts.stream()
                        .sorted((one, other) -> Boolean.compare(
                                other.key().equals("retos"), one.key().equals("retos")))
                        .toList(),
                "resumen"));
        assertThat(ids(xml))
                .startsWith("retos", "preambulo", "conformacion", "evaluacion")
                .doesNotContain("resumen");
    }

    @Test
    void a_part_that_begins_no_page_is_a_section_of_the_chapter_before_it() {
        String xml = written(UnaryOperator.identity());
        assertThat(xml)
                .containsPattern(
                        "<chapter id=\"preambulo\" title=\"Preámbulo\">.*<section id=\"conformacion\".*</section></chapter>");
    }

    @Test
    void a_part_the_unit_added_says_its_words_under_its_heading() {
        TemplatePart own = new TemplatePart(TemplatePart.own(1), true, true, "Presentación", "Unas palabras.");
        String xml = written(parts -> Templates.first(parts, own));
        assertThat(xml)
                .containsPattern("<chapter id=\"propia-1\" title=\"Presentación\"><prose><paragraph.*Unas palabras\\.");
    }

    private static String written(UnaryOperator<List<TemplatePart>> change) {
        EditionTemplate template = Templates.report(Samples.template(), change);
        Printed said = new Printed(Kind.PARAGRAPH, "", List.of(Run.words("Unas palabras.")));
        Narrative words = new Narrative(Map.of("propia-1", List.of(said)));
        EditionIdentity identity =
                new EditionIdentity(template, "", "2023", 1, "", Instant.EPOCH, "", "", false, List.of(), List.of());
        byte[] bytes = SharedXml.bytes(xml -> xml.element(
                "report",
                () -> new PartsXml(xml, template.of(NarrativeDocument.EXECUTIVE_REPORT), words, part -> {})
                        .write(identity)));
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static List<String> ids(String xml) {
        return Pattern.compile("<(?:chapter|section) id=\"([^\"]*)\"")
                .matcher(xml)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }
}
