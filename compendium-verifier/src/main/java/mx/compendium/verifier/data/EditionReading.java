package mx.compendium.verifier.data;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Stream;
import mx.compendium.verifier.bundle.Cells;
import mx.compendium.verifier.bundle.Refused;
import mx.compendium.verifier.bundle.Table;
import mx.compendium.verifier.bundle.Table.Row;
import mx.compendium.verifier.bundle.TableShape;

/** Reads the tables of one edition, cell by cell. */
final class EditionReading {

    private static final String SUPPRESSED = "suprimido";

    private final Map<String, Table> tables;
    private final String edition;

    EditionReading(Map<String, Table> tables, String edition) {
        this.tables = tables;
        this.edition = edition;
    }

    Edition edition() {
        return new Edition(
                period(),
                read(TableShape.OBJECTIVES, EditionReading::objective),
                read(TableShape.STATES, EditionReading::state),
                read(TableShape.INSTITUTIONS, EditionReading::institution),
                read(TableShape.ACTIONS, EditionReading::action),
                read(TableShape.MEASUREMENTS, EditionReading::measurement),
                read(TableShape.PROGRAMMES, EditionReading::programme));
    }

    private <T> Map<String, T> read(TableShape shape, Function<Row, T> reading) {
        Map<String, T> read = new LinkedHashMap<>();
        table(shape).rows().forEach(row -> read.put(row.key(), reading.apply(row)));
        return read;
    }

    private Table table(TableShape shape) {
        Table table = tables.get(shape.path(edition));
        if (table == null) {
            throw new Refused("entry.missing", shape.path(edition));
        }
        return table;
    }

    private Period period() {
        List<Row> rows = table(TableShape.PERIOD).rows();
        if (rows.size() != 1 || !rows.get(0).cell("edicion").equals(edition)) {
            throw new Refused("data.period", TableShape.PERIOD.path(edition), edition);
        }
        Row row = rows.get(0);
        Cells.yes(row, "demostracion");
        boolean truncates = Cells.word(row, "redondeo", "TRUNCATE", "HALF_UP").equals("TRUNCATE");
        Period period = new Period(
                edition,
                row.cell("titulo"),
                Cells.date(row, "cobertura_inicio"),
                Cells.date(row, "cobertura_fin"),
                truncates,
                row.cell("historia_desde"),
                row.cell("fuente"));
        if (period.to().isBefore(period.from())) {
            throw new Refused("cell.date", row.where(), "cobertura_fin", row.cell("cobertura_fin"));
        }
        return period;
    }

    private static Objective objective(Row row) {
        long number = Cells.count(row, "objetivo");
        if (number < 1 || number > 23) {
            throw new Refused("cell.word", row.where(), "objetivo", row.cell("objetivo"), "1–23");
        }
        return new Objective(
                row.cell("objetivo"),
                labels(row, "objetivo", "nombre", "nombre_corto", "nombre_oficial", "nombre_corto_en", "nombre_en"));
    }

    private static String state(Row row) {
        return Cells.filled(row, "nombre");
    }

    private static Institution institution(Row row) {
        String group = Cells.word(row, "grupo", Groups.ALL.toArray(String[]::new));
        return new Institution(
                Cells.filled(row, "institucion"),
                labels(row, "nombre", "siglas", "institucion"),
                group,
                row.cell("entidad"));
    }

    private static Action action(Row row) {
        return new Action(
                Cells.filled(row, "folio"),
                row.cell("nombre"),
                Cells.word(row, "tipo", Groups.TYPES.toArray(String[]::new)),
                Cells.filled(row, "institucion"),
                Cells.several(row, "corresponsables"),
                Cells.filled(row, "objetivo_principal"),
                Cells.yes(row, "dirigida_a_ninas_adolescentes_y_mujeres"),
                Cells.yes(row, "nacional"),
                Cells.several(row, "entidades"),
                Cells.several(row, "paises"),
                row.cell("programa_conjunto"),
                Cells.yes(row, "destacada"));
    }

    private static Measurement measurement(Row row) {
        return new Measurement(
                row.cell("folio"),
                Cells.count(row, "medicion"),
                row.cell("que_se_conto"),
                row.cell("unidad"),
                Cells.word(row, "alcance", "DIRECT", "INDIRECT").equals("DIRECT"),
                Cells.dateIfAny(row, "desde"),
                Cells.dateIfAny(row, "hasta"),
                Cells.countIfAny(row, "total"),
                parts(row));
    }

    private static Map<String, OptionalLong> parts(Row row) {
        Map<String, OptionalLong> parts = new LinkedHashMap<>();
        Groups.PARTS.forEach((word, column) -> {
            if (row.cell(column).equals(SUPPRESSED)) {
                parts.put(word, OptionalLong.empty());
            } else if (!row.cell(column).isEmpty()) {
                parts.put(word, OptionalLong.of(Cells.count(row, column)));
            }
        });
        return parts;
    }

    private static Programme programme(Row row) {
        return new Programme(Cells.filled(row, "programa_conjunto"), row.cell("nombre"), row.cell("coordina"));
    }

    private static List<String> labels(Row row, String... columns) {
        return Stream.of(columns)
                .map(row::cell)
                .filter(label -> !label.isEmpty())
                .distinct()
                .toList();
    }

    /** Ages carry no figure; that they are counts is all there is to see. */
    void demandAges() {
        for (Row row : table(TableShape.AGES).rows()) {
            if (!row.cell("cuenta").equals(SUPPRESSED)) {
                Cells.countIfAny(row, "cuenta");
            }
        }
    }
}
