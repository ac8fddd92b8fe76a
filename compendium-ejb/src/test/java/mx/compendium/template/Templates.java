package mx.compendium.template;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Templates that differ from another one in the parts of the Informe. */
public final class Templates {

    private Templates() {}

    public static EditionTemplate report(EditionTemplate of, UnaryOperator<List<TemplatePart>> parts) {
        DocumentTemplate report = of.report();
        return new EditionTemplate(
                of.ministry(),
                of.unit(),
                of.unitAcronym(),
                of.compact(),
                of.palette(),
                of.logos(),
                of.legal(),
                of.legalTakenOver(),
                new DocumentTemplate(
                        report.document(), report.title(), report.ground(), report.art(), parts.apply(report.parts())),
                of.book());
    }

    public static List<TemplatePart> hidden(List<TemplatePart> parts, String key) {
        return parts.stream()
                .map(part -> part.key().equals(key)
                        ? new TemplatePart(key, false, part.page(), part.heading(), part.text())
                        : part)
                .toList();
    }

    public static List<TemplatePart> saying(List<TemplatePart> parts, String key, String heading, String text) {
        return parts.stream()
                .map(part ->
                        part.key().equals(key) ? new TemplatePart(key, part.shown(), part.page(), heading, text) : part)
                .toList();
    }

    public static List<TemplatePart> first(List<TemplatePart> parts, TemplatePart added) {
        List<TemplatePart> all = new ArrayList<>(parts);
        all.add(0, added);
        return all;
    }
}
