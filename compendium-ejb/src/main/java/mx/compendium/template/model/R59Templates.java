package mx.compendium.template.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mx.compendium.kernel.Violation;
import mx.compendium.template.DocumentTemplate;
import mx.compendium.template.EditionTemplate;
import mx.compendium.template.Logo;
import mx.compendium.template.Palette;
import mx.compendium.template.StandardPart;
import mx.compendium.template.TemplatePart;

/**
 * a template can be printed and read, and leaves nothing out that proves the figures. What it says itself bears no number
 * of the data: the legal page only years, dates, articles and registers, a heading only the number of its annex.
 */
public final class R59Templates {

    /** Marks beside one another on a cover. */
    public static final int LOGOS = 4;

    /** Bytes of a mark. */
    public static final int LOGO_BYTES = 200_000;

    private static final int LONGEST_NAME = 160;
    private static final int LONGEST_TEXT = 20_000;
    private static final double READABLE = 4.5;
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");
    private static final Pattern NUMERAL = Pattern.compile("[0-9][0-9.,\u202f]*%?");
    private static final Pattern ANNEX = Pattern.compile("^Anexo [0-9]{1,2}\\. ");

    /** Years, dates, articles of law, registers of books and works, addresses. */
    private static final Pattern LEGAL_NUMBER = Pattern.compile(
            "(?iu)https?://\\S+|\\b(?:art[íi]culos?|fracci[óo]n|inciso|isbn|issn|c[óo]digo postal|c\\.? ?p\\.?|n[úu]mero|núm\\.|registro)\\s*:?\\s*"
                    + "[0-9][0-9A-Za-z-]*(?:(?:, | y | a )[0-9]+)*|\\b[0-9]{1,2} de \\p{L}+ de(?:l)? [0-9]{4}\\b|\\b(?:19|20)[0-9]{2}\\b");

    private R59Templates() {}

    /** Everything that stands against saving it. */
    public static List<Violation> against(EditionTemplate template) {
        List<Violation> found = new ArrayList<>();
        named("ministry", template.ministry(), found);
        named("unit", template.unit(), found);
        named("unitAcronym", template.unitAcronym(), found);
        named("compact", template.compact(), found);
        found.addAll(colours(template.palette()));
        found.addAll(logos(template.logos()));
        legal("legal", template.legal(), found);
        legal("legalTakenOver", template.legalTakenOver(), found);
        Stream.of(template.report(), template.book()).forEach(document -> found.addAll(document(document)));
        return found;
    }

    private static void named(String field, String name, List<Violation> found) {
        if (name.isBlank()) {
            found.add(Violation.at(field, "template.name-missing"));
        }
        if (name.length() > LONGEST_NAME) {
            found.add(Violation.at(field, "template.name-too-long", LONGEST_NAME, name.length()));
        }
        found.addAll(numeral(field, name));
    }

    private static List<Violation> numeral(String field, String text) {
        return NUMERAL.matcher(text)
                .results()
                .findFirst()
                .map(found -> List.of(Violation.at(field, "template.number-typed", found.group())))
                .orElse(List.of());
    }

    private static List<Violation> colours(Palette palette) {
        List<Violation> unknown = palette.byName().entrySet().stream()
                .filter(colour -> !COLOUR.matcher(colour.getValue()).matches())
                .map(colour -> Violation.at("palette." + colour.getKey(), "template.colour-unknown", colour.getValue()))
                .toList();
        return unknown.isEmpty() ? unreadable(palette) : unknown;
    }

    /** What is written in or on a colour can be read: 4.5 to 1, WCAG 2.2, 1.4.3. */
    private static List<Violation> unreadable(Palette palette) {
        String white = "#ffffff";
        return Stream.of(
                        readable("primary", palette.primary(), white),
                        readable("second", palette.second(), white),
                        readable("ink", palette.ink(), white),
                        readable("tint", palette.tint(), palette.primary()),
                        readable("lightest", palette.lightest(), palette.primary()))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Violation> readable(String field, String colour, String beside) {
        double ratio = Contrast.of(colour, beside);
        return ratio >= READABLE
                ? List.of()
                : List.of(Violation.at(
                        "palette." + field,
                        "template.colour-unreadable",
                        colour,
                        beside,
                        String.format(Locale.ROOT, "%.1f", ratio)));
    }

    private static List<Violation> logos(List<Logo> logos) {
        List<Violation> found = new ArrayList<>();
        if (logos.size() > LOGOS) {
            found.add(Violation.at("logos", "template.logos-too-many", LOGOS));
        }
        for (Logo logo : logos) {
            if (!logo.isPng()) {
                found.add(Violation.at("logos", "template.logo-no-png", logo.alternative()));
            } else if (logo.bytes().length > LOGO_BYTES) {
                found.add(Violation.at("logos", "template.logo-too-large", logo.alternative(), LOGO_BYTES / 1000));
            }
            if (logo.alternative().isBlank()) {
                found.add(Violation.at("logos", "template.logo-unnamed"));
            }
        }
        return found;
    }

    private static void legal(String field, List<String> paragraphs, List<Violation> found) {
        if (paragraphs.isEmpty()) {
            found.add(Violation.at(field, "template.legal-missing"));
        }
        paragraphs.forEach(paragraph -> {
            found.addAll(length(field, paragraph));
            found.addAll(numeral(field, LEGAL_NUMBER.matcher(paragraph).replaceAll("")));
        });
    }

    private static List<Violation> length(String field, String text) {
        return text.length() > LONGEST_TEXT
                ? List.of(Violation.at(field, "template.text-too-long", LONGEST_TEXT, text.length()))
                : List.of();
    }

    private static List<Violation> document(DocumentTemplate document) {
        List<Violation> found = new ArrayList<>();
        String field = document.document().key();
        named(field + ".title", document.title(), found);
        Stream.of(StandardPart.values())
                .filter(part -> part.isNeededIn(document.document()))
                .filter(part -> document.shown().noneMatch(one -> one.key().equals(part.key())))
                .forEach(part -> found.add(Violation.at(
                        field + "." + part.key(), "template.part-needed", part.heading(document.document()))));
        if (document.parts().stream().filter(TemplatePart::isOwn).count() > TemplatePart.MOST_OWN) {
            found.add(Violation.at(field, "template.parts-too-many", TemplatePart.MOST_OWN));
        }
        document.parts().forEach(part -> found.addAll(part(field + "." + part.key() + ".heading", part)));
        return found;
    }

    private static List<Violation> part(String field, TemplatePart part) {
        List<Violation> found = new ArrayList<>();
        if (part.heading().isBlank()) {
            found.add(Violation.at(field, "template.heading-missing"));
        }
        if (part.heading().length() > LONGEST_NAME) {
            found.add(Violation.at(
                    field,
                    "template.name-too-long",
                    LONGEST_NAME,
                    part.heading().length()));
        }
        found.addAll(numeral(field, ANNEX.matcher(part.heading()).replaceFirst("")));
        found.addAll(length(field, part.text()));
        if (part.isOwn() && part.shown() && part.text().isBlank()) {
            found.add(Violation.at(field, "template.part-empty", part.heading()));
        }
        return found;
    }
}
