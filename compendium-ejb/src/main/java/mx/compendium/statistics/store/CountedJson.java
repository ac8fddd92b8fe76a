package mx.compendium.statistics.store;

import jakarta.json.stream.JsonGenerator;
import java.util.List;
import mx.compendium.statistics.model.CountedMeasurement;
import mx.compendium.statistics.model.CountedReport;
import org.jspecify.annotations.Nullable;

/** Counted reports as the database takes them. */
final class CountedJson {

    private CountedJson() {}

    static void write(JsonGenerator json, List<CountedReport> reports) {
        json.writeStartArray("reports");
        reports.forEach(report -> write(json, report));
        json.writeEnd();
    }

    private static void write(JsonGenerator json, CountedReport report) {
        json.writeStartObject();
        json.write("report_id", report.id().toString());
        json.write("folio", report.folio());
        json.write("name", report.name());
        json.write("institution", report.institution());
        write(json, "who", report.who());
        write(json, "populations", report.populations());
        write(json, "territories", report.territories());
        json.write("objective", report.objective());
        json.write("type", report.type().name());
        json.write("aimed", report.aimed());
        json.write("featured", report.featured());
        json.writeStartArray("measured");
        report.measured().forEach(measurement -> write(json, measurement));
        json.writeEnd();
        json.writeEnd();
    }

    private static void write(JsonGenerator json, String name, List<String> texts) {
        json.writeStartArray(name);
        texts.forEach(json::write);
        json.writeEnd();
    }

    private static void write(JsonGenerator json, CountedMeasurement measurement) {
        json.writeStartObject();
        json.write("kind", measurement.kind());
        json.write("unit", measurement.unit());
        json.write("total", measurement.total());
        write(json, "women", measurement.women());
        write(json, "men", measurement.men());
        write(json, "diversity", measurement.diversity());
        write(json, "not_specified", measurement.notSpecified());
        json.writeEnd();
    }

    private static void write(JsonGenerator json, String name, @Nullable Long value) {
        if (value != null) {
            json.write(name, value);
        }
    }
}
