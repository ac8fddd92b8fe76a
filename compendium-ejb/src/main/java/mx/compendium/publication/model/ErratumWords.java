package mx.compendium.publication.model;

import java.util.ArrayList;
import java.util.List;
import mx.compendium.action.ReportType;
import mx.compendium.claim.ChangedSentence;
import mx.compendium.claim.CorrectedRecord;
import mx.compendium.kernel.spanish.SpanishText;
import mx.compendium.narrative.RewrittenText;
import mx.compendium.publication.Erratum;
import mx.compendium.template.DocumentTemplate;

/** An erratum in the words the documents print. */
public final class ErratumWords {

    private ErratumWords() {}

    public static String title(Erratum erratum) {
        return "Versión " + erratum.version() + ", " + PrintedDates.day(erratum.declaredAt());
    }

    /** Why, what was corrected, and which sentences are others by it. */
    public static List<String> paragraphs(Erratum erratum) {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add("Razón: " + erratum.reason());
        erratum.records().forEach(record -> paragraphs.add(corrected(record)));
        erratum.texts().forEach(text -> paragraphs.add(rewritten(text)));
        erratum.claims().forEach(claim -> paragraphs.add(changed(claim)));
        return paragraphs;
    }

    private static String corrected(CorrectedRecord record) {
        return record.folio() + ", " + field(record.field()) + ". Decía: " + value(record, record.before()) + " Dice: "
                + value(record, record.after());
    }

    private static String value(CorrectedRecord record, String value) {
        String words = switch (record.field()) {
            case "type" -> Words.type(ReportType.valueOf(value));
            case "aimed" -> value.equals("true") ? "sí" : "no";
            default -> value.isEmpty() ? "sin dato" : value;
        };
        return SpanishText.quoted(words) + ".";
    }

    /** What a field is called. */
    public static String field(String field) {
        return switch (field) {
            case "objective" -> "objetivo principal";
            case "type" -> "tipo";
            case "aimed" -> "dirigida a niñas, adolescentes y mujeres";
            case "name" -> "nombre";
            case "summary" -> "resumen";
            default -> measured(field.split("\\.", -1));
        };
    }

    private static String measured(String[] field) {
        String part = switch (field[2]) {
            case "women" -> "mujeres";
            case "men" -> "hombres";
            case "diversity" -> "diversidad sexual";
            case "not-specified" -> "sin especificar";
            default -> "total";
        };
        return "medición " + field[1] + ", " + part;
    }

    private static String rewritten(RewrittenText text) {
        return "Se corrigió el texto "
                + SpanishText.quoted(text.section().part().heading(text.document())) + " del "
                + DocumentTemplate.standard(text.document()).title() + ".";
    }

    private static String changed(ChangedSentence claim) {
        if (claim.isNew()) {
            return "Se dice además: " + claim.after();
        }
        return claim.isGone()
                ? "Ya no se dice: " + claim.before() + " " + claim.reason()
                : "Decía: " + claim.before() + " Dice: " + claim.after();
    }
}
