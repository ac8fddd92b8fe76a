package mx.compendium.template.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import mx.compendium.kernel.Violation;
import mx.compendium.template.DocumentTemplate;
import mx.compendium.template.EditionTemplate;
import mx.compendium.template.Logo;
import mx.compendium.template.Palette;
import mx.compendium.template.TemplateFile;
import mx.compendium.template.TemplatePart;
import mx.compendium.template.gateway.InstalledTemplate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class R59TemplatesTest {

    private static final EditionTemplate STANDARD = new InstalledTemplate().standard();
    private static final String PNG = Base64.getEncoder().encodeToString(new byte[] {
        (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R', 0, 0, 0, 40, 0, 0, 0, 10, 8
    });

    @Test
    void r59_what_comes_with_the_installation_can_be_printed_and_read() {
        assertThat(R59Templates.against(STANDARD)).isEmpty();
    }

    @Test
    void r59_the_proof_of_the_figures_is_never_left_out_nor_the_fichas_of_the_book() {
        assertThat(codes(report(parts -> without(parts, "cifras")))).containsExactly("template.part-needed");
        assertThat(codes(book(parts -> hidden(parts, "objetivos")))).containsExactly("template.part-needed");
        assertThat(codes(report(parts -> hidden(parts, "objetivos")))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Con base en los artículos 20 y 28 de la Ley de Migración.",
                "ISBN 978-607-427-001-3",
                "Publicado el 1 de julio de 2024."
            })
    void r59_the_legal_page_bears_articles_registers_and_dates(String paragraph) {
        assertThat(codes(legal(paragraph))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Participaron 62 instituciones.", "Creció 36.51%.", "En 2023 hubo 356 acciones."})
    void r59_no_number_of_the_data_hides_on_the_legal_page(String paragraph) {
        assertThat(codes(legal(paragraph))).containsExactly("template.number-typed");
    }

    @Test
    void r59_a_heading_bears_no_number_but_that_of_its_annex() {
        assertThat(codes(report(parts -> headed(parts, "practicas", "12 prácticas"))))
                .containsExactly("template.number-typed");
        assertThat(codes(report(parts -> headed(parts, "participantes", "Anexo 3. Quiénes participan"))))
                .isEmpty();
        assertThat(codes(report(parts -> headed(parts, "practicas", " ")))).containsExactly("template.heading-missing");
    }

    @Test
    void r59_colours_that_cannot_be_read_are_refused_with_how_far_they_are_apart() {
        Palette pale =
                new Palette("#e6a0b4", "#9b2247", "#1e5b4f", "#a57f2c", "#e6d194", "#161a1d", "#b8a88a", "#f4e9ec");
        List<Violation> found = R59Templates.against(coloured(pale));
        assertThat(found).extracting(Violation::field).contains("palette.primary", "palette.tint");
        assertThat(found.get(0).arguments()).containsExactly("#e6a0b4", "#ffffff", "2.1");
        Palette unknown =
                new Palette("red", "#9b2247", "#1e5b4f", "#a57f2c", "#e6d194", "#161a1d", "#b8a88a", "#f4e9ec");
        assertThat(codes(coloured(unknown))).containsExactly("template.colour-unknown");
    }

    @Test
    void r59_a_mark_is_a_picture_with_a_name() {
        assertThat(codes(marked(new Logo("Escudo", PNG)))).isEmpty();
        assertThat(codes(marked(new Logo(" ", PNG)))).containsExactly("template.logo-unnamed");
        assertThat(codes(marked(new Logo("Escudo", "PHN2Zz4=")))).containsExactly("template.logo-no-png");
        Logo[] five = Stream.generate(() -> new Logo("Escudo", PNG)).limit(5).toArray(Logo[]::new);
        assertThat(codes(marked(five))).containsExactly("template.logos-too-many");
    }

    @Test
    void a_mark_that_is_too_wide_for_the_cover_is_lower() {
        Logo logo = new Logo("Escudo", PNG);
        assertThat(logo.height(14, 100)).isEqualTo(14);
        assertThat(logo.height(14, 20)).isEqualTo(5);
    }

    @Test
    void r59_a_part_the_unit_added_says_something() {
        TemplatePart empty = new TemplatePart(TemplatePart.own(1), true, true, "Presentación", " ");
        assertThat(codes(report(parts -> plus(parts, empty)))).containsExactly("template.part-empty");
    }

    @Test
    void a_template_is_kept_and_read_again_the_same() {
        EditionTemplate template = marked(new Logo("Escudo", PNG));
        assertThat(TemplateFile.read(TemplateFile.of(template))).isEqualTo(template);
    }

    @Test
    void r59_a_part_that_came_later_than_the_template_stands_last_and_is_not_printed() {
        String before = TemplateFile.of(STANDARD).replaceAll("\\{\"key\":\"summary-in-english\"[^}]*},", "");
        assertThat(before).doesNotContain("summary-in-english");
        assertThat(TemplateFile.read(before).report().parts())
                .last()
                .isEqualTo(new TemplatePart("summary-in-english", false, true, "Summary in English", ""));
    }

    @Test
    void what_one_template_has_otherwise_than_another_is_told() {
        assertThat(TemplateChanges.between(STANDARD, STANDARD)).isEmpty();
        assertThat(TemplateChanges.between(STANDARD, report(parts -> hidden(parts, "retos"))))
                .extracting(Enum::name)
                .containsExactly("REPORT_PARTS");
        assertThat(TemplateChanges.between(STANDARD, marked(new Logo("Escudo", PNG))))
                .extracting(Enum::name)
                .containsExactly("LOGOS");
    }

    private static List<String> codes(EditionTemplate template) {
        return R59Templates.against(template).stream().map(Violation::code).toList();
    }

    private static EditionTemplate report(UnaryOperator<List<TemplatePart>> change) {
        return with(
                STANDARD.palette(), List.of(), STANDARD.legal(), changed(STANDARD.report(), change), STANDARD.book());
    }

    private static EditionTemplate book(UnaryOperator<List<TemplatePart>> change) {
        return with(
                STANDARD.palette(), List.of(), STANDARD.legal(), STANDARD.report(), changed(STANDARD.book(), change));
    }

    private static EditionTemplate legal(String paragraph) {
        return with(STANDARD.palette(), List.of(), List.of(paragraph), STANDARD.report(), STANDARD.book());
    }

    private static EditionTemplate coloured(Palette palette) {
        return with(palette, List.of(), STANDARD.legal(), STANDARD.report(), STANDARD.book());
    }

    private static EditionTemplate marked(Logo... logos) {
        return with(STANDARD.palette(), List.of(logos), STANDARD.legal(), STANDARD.report(), STANDARD.book());
    }

    private static EditionTemplate with(
            Palette palette, List<Logo> logos, List<String> legal, DocumentTemplate report, DocumentTemplate book) {
        return new EditionTemplate(
                STANDARD.ministry(),
                STANDARD.unit(),
                STANDARD.unitAcronym(),
                STANDARD.compact(),
                palette,
                logos,
                legal,
                STANDARD.legalTakenOver(),
                report,
                book);
    }

    private static DocumentTemplate changed(DocumentTemplate document, UnaryOperator<List<TemplatePart>> change) {
        return new DocumentTemplate(
                document.document(),
                document.title(),
                document.ground(),
                document.art(),
                change.apply(document.parts()));
    }

    private static List<TemplatePart> without(List<TemplatePart> parts, String key) {
        return parts.stream().filter(part -> !part.key().equals(key)).toList();
    }

    private static List<TemplatePart> hidden(List<TemplatePart> parts, String key) {
        return parts.stream()
                .map(part -> part.key().equals(key)
                        ? new TemplatePart(key, false, part.page(), part.heading(), part.text())
                        : part)
                .toList();
    }

    private static List<TemplatePart> headed(List<TemplatePart> parts, String key, String heading) {
        return parts.stream()
                .map(part -> part.key().equals(key)
                        ? new TemplatePart(key, part.shown(), part.page(), heading, part.text())
                        : part)
                .toList();
    }

    private static List<TemplatePart> plus(List<TemplatePart> parts, TemplatePart added) {
        List<TemplatePart> all = new ArrayList<>(parts);
        all.add(added);
        return all;
    }
}
