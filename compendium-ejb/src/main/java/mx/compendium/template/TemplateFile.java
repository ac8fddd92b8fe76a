package mx.compendium.template;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.List;

/** A template as JSON, as it is kept and published: the same template, the same text. */
public final class TemplateFile {

    private TemplateFile() {}

    public static String of(EditionTemplate template) {
        return Json.createObjectBuilder()
                .add("ministry", template.ministry())
                .add("unit", template.unit())
                .add("unitAcronym", template.unitAcronym())
                .add("compact", template.compact())
                .add("palette", palette(template.palette()))
                .add("logos", logos(template.logos()))
                .add("legal", Json.createArrayBuilder(template.legal()))
                .add("legalTakenOver", Json.createArrayBuilder(template.legalTakenOver()))
                .add("report", document(template.report()))
                .add("book", document(template.book()))
                .build()
                .toString();
    }

    private static JsonObjectBuilder palette(Palette palette) {
        JsonObjectBuilder colours = Json.createObjectBuilder();
        palette.byName().forEach(colours::add);
        return colours;
    }

    private static JsonArrayBuilder logos(List<Logo> logos) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        logos.forEach(logo -> array.add(Json.createObjectBuilder()
                .add("alternative", logo.alternative())
                .add("png", logo.png())));
        return array;
    }

    private static JsonObjectBuilder document(DocumentTemplate document) {
        JsonArrayBuilder parts = Json.createArrayBuilder();
        document.parts()
                .forEach(part -> parts.add(Json.createObjectBuilder()
                        .add("key", part.key())
                        .add("shown", part.shown())
                        .add("page", part.page())
                        .add("heading", part.heading())
                        .add("text", part.text())));
        return Json.createObjectBuilder()
                .add("title", document.title())
                .add("ground", document.ground().name())
                .add("art", document.art())
                .add("parts", parts);
    }

    public static EditionTemplate read(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject template = reader.readObject();
            return new EditionTemplate(
                    template.getString("ministry"),
                    template.getString("unit"),
                    template.getString("unitAcronym"),
                    template.getString("compact"),
                    Palette.of(template.getJsonObject("palette")::getString),
                    template.getJsonArray("logos").getValuesAs(JsonObject.class).stream()
                            .map(logo -> new Logo(logo.getString("alternative"), logo.getString("png")))
                            .toList(),
                    texts(template.getJsonArray("legal")),
                    texts(template.getJsonArray("legalTakenOver")),
                    readDocument(NarrativeDocument.EXECUTIVE_REPORT, template.getJsonObject("report")),
                    readDocument(NarrativeDocument.COMPENDIUM, template.getJsonObject("book")));
        }
    }

    private static List<String> texts(JsonArray array) {
        return array.getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
    }

    private static DocumentTemplate readDocument(NarrativeDocument which, JsonObject document) {
        return new DocumentTemplate(
                which,
                document.getString("title"),
                Ground.valueOf(document.getString("ground")),
                document.getBoolean("art"),
                StandardPart.completed(
                        which,
                        document.getJsonArray("parts").getValuesAs(JsonObject.class).stream()
                                .map(TemplateFile::readPart)
                                .toList()));
    }

    private static TemplatePart readPart(JsonObject part) {
        return new TemplatePart(
                part.getString("key"),
                part.getBoolean("shown"),
                part.getBoolean("page"),
                part.getString("heading"),
                part.getString("text"));
    }
}
