package mx.compendium.verifier;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import mx.compendium.verifier.bundle.Table;

/** Seeded changes to fields that some claim uses; the kinds are listed in docs/measurements.md. */
final class Mutations {

    enum Kind {
        OBJECTIVE_OF_AN_ACTION,
        INSTITUTION_OF_AN_ACTION,
        TYPE_OF_AN_ACTION,
        ACTION_REMOVED,
        AIMED_AT_WOMEN,
        NATIONAL,
        STATES_REACHED,
        JOINT_PROGRAMME_OF_AN_ACTION,
        PARTNER_ADDED,
        TOTAL_OF_A_MEASUREMENT,
        PART_OF_A_MEASUREMENT,
        DATE_OF_A_MEASUREMENT,
        GROUP_OF_AN_INSTITUTION,
        NAME_OF_AN_INSTITUTION,
        ROUNDING,
        OBJECTIVE_OF_A_FORMER_ACTION,
        FORMER_ACTION_REMOVED,
        CITED_TOTAL
    }

    /** A change and its kind. */
    record Mutation(Kind kind, Change change) {}

    private final Map<String, Table> tables;
    private final String present;
    private final String former;
    private final Random random;
    private final Used used;

    Mutations(Opened opened, String former, long seed) {
        tables = opened.tables();
        present = opened.ledger().edition();
        this.former = former;
        random = new Random(seed);
        used = new Used(opened);
    }

    List<Mutation> draw(int count) {
        List<Kind> kinds = Stream.of(Kind.values()).filter(this::isUsed).toList();
        List<Mutation> drawn = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Kind kind = kinds.get(i % kinds.size());
            drawn.add(new Mutation(kind, change(kind)));
        }
        return drawn;
    }

    /** What no sentence of the edition says anything about is not drawn. */
    private boolean isUsed(Kind kind) {
        return switch (kind) {
            case STATES_REACHED -> used.states();
            case NAME_OF_AN_INSTITUTION -> reporting().stream().anyMatch(used::institution);
            case TOTAL_OF_A_MEASUREMENT -> measured().stream().anyMatch(used::total);
            case PART_OF_A_MEASUREMENT -> measured().stream().anyMatch(used::women);
            case DATE_OF_A_MEASUREMENT -> measured().stream().anyMatch(used::dates);
            case CITED_TOTAL -> !tables.get("data/cited.csv").rows().isEmpty();
            default -> true;
        };
    }

    private Change change(Kind kind) {
        return switch (kind) {
            case OBJECTIVE_OF_AN_ACTION -> otherOf(present, "actions", "objetivo_principal", "objectives", "objetivo");
            case INSTITUTION_OF_AN_ACTION -> otherOf(present, "actions", "institucion", "institutions", "institucion");
            case TYPE_OF_AN_ACTION -> other(present, "actions", "tipo", List.of("PROGRAM", "ACTION", "GOOD_PRACTICE"));
            case ACTION_REMOVED -> removal(present);
            case AIMED_AT_WOMEN ->
                other(present, "actions", "dirigida_a_ninas_adolescentes_y_mujeres", List.of("sí", "no"));
            case NATIONAL -> other(present, "actions", "nacional", List.of("sí", "no"));
            case STATES_REACHED -> other(present, "actions", "entidades", cells(present, "states", "entidad"));
            case JOINT_PROGRAMME_OF_AN_ACTION ->
                otherOf(present, "actions", "programa_conjunto", "programmes", "programa_conjunto");
            case PARTNER_ADDED -> partner();
            case TOTAL_OF_A_MEASUREMENT -> number("total", used::total);
            case PART_OF_A_MEASUREMENT -> number("mujeres", used::women);
            case DATE_OF_A_MEASUREMENT -> date();
            case GROUP_OF_AN_INSTITUTION ->
                other(present, "institutions", "grupo", List.of("APF", "EF", "OCA", "LEG", "JUD", "OSC"));
            case NAME_OF_AN_INSTITUTION -> cell(present, "institutions", pick(named()), "nombre", "Otra");
            case ROUNDING -> other(present, "period", "redondeo", List.of("TRUNCATE", "HALF_UP"));
            case OBJECTIVE_OF_A_FORMER_ACTION ->
                otherOf(former, "actions", "objetivo_principal", "objectives", "objetivo");
            case FORMER_ACTION_REMOVED -> removal(former);
            case CITED_TOTAL -> cited();
        };
    }

    private Change removal(String edition) {
        return Change.removal(
                edition + "/actions", pick(rows(edition, "actions")).key());
    }

    private Change other(String edition, String table, String column, List<String> values) {
        Table.Row row = table.equals("institutions") ? pick(reporting()) : pick(rows(edition, table));
        List<String> others =
                values.stream().filter(value -> !value.equals(row.cell(column))).toList();
        return cell(edition, table, row, column, others.isEmpty() ? "" : pick(others));
    }

    private Change otherOf(String edition, String table, String column, String of, String key) {
        return other(edition, table, column, cells(edition, of, key));
    }

    private Change partner() {
        Table.Row row = pick(rows(present, "actions"));
        String partners = row.cell("corresponsables");
        return cell(present, "actions", row, "corresponsables", partners.isEmpty() ? "NUEVA" : partners + "|NUEVA");
    }

    private Change number(String column, Predicate<Table.Row> wanted) {
        Table.Row row = pick(measured().stream().filter(wanted).toList());
        long value = Long.parseLong(row.cell(column));
        return cell(present, "measurements", row, column, String.valueOf(value + 1 + random.nextInt(500)));
    }

    private Change date() {
        Table.Row row = pick(measured().stream().filter(used::dates).toList());
        return cell(present, "measurements", row, "hasta", "2024-01-1" + random.nextInt(10));
    }

    private Change cited() {
        Table.Row row = pick(tables.get("data/cited.csv").rows().stream()
                .filter(total -> !total.cell("cifra").equals("reports.total"))
                .toList());
        return new Change("cited", row.key(), "valor", row.cell("cifra").equals("objectives.covered") ? "10" : "3");
    }

    /** Measurements that a figure of this edition can rest on. */
    private List<Table.Row> measured() {
        return rows(present, "measurements").stream()
                .filter(row -> row.cell("total").matches("[0-9]+"))
                .toList();
    }

    /** Institutions with an action. */
    private List<Table.Row> reporting() {
        List<String> reporting = cells(present, "actions", "institucion");
        return rows(present, "institutions").stream()
                .filter(row -> reporting.contains(row.key()))
                .toList();
    }

    private List<Table.Row> named() {
        return reporting().stream().filter(used::institution).toList();
    }

    private Change cell(String edition, String table, Table.Row row, String column, String text) {
        return new Change(edition + "/" + table, row.key(), column, text);
    }

    private List<Table.Row> rows(String edition, String table) {
        return tables.get("data/" + edition + "/" + table + ".csv").rows();
    }

    private List<String> cells(String edition, String table, String column) {
        return rows(edition, table).stream().map(row -> row.cell(column)).toList();
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
