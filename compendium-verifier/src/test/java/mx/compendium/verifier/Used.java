package mx.compendium.verifier;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.compendium.verifier.bundle.Table;
import mx.compendium.verifier.claim.Claim;
import mx.compendium.verifier.claim.Piece;

/** Which rows the sentences of a ledger say something about. */
final class Used {

    private final Set<String> figures;
    private final Set<String> names;
    private final Set<String> named;

    Used(Opened opened) {
        figures = opened.ledger().claims().stream()
                .flatMap(Used::pieces)
                .flatMap(piece -> piece instanceof Piece.Printed printed ? Stream.of(printed.code()) : Stream.of())
                .collect(Collectors.toSet());
        names = opened.ledger().claims().stream()
                .flatMap(Used::pieces)
                .flatMap(piece -> piece instanceof Piece.Name name ? name.of().stream() : Stream.of())
                .collect(Collectors.toSet());
        named = opened.ledger().claims().stream()
                .flatMap(Used::pieces)
                .flatMap(Used::named)
                .collect(Collectors.toSet());
    }

    private static Stream<String> named(Piece piece) {
        return piece instanceof Piece.Name name ? name.of().stream().map(row -> row + " " + name.text()) : Stream.of();
    }

    private static Stream<Piece> pieces(Claim claim) {
        return claim.pieces().stream();
    }

    /** Whether some sentence tells states by what reaches them. */
    boolean states() {
        return figures.stream().anyMatch(code -> code.matches("reports\\.territory\\.[0-9]+.*"));
    }

    /** Told by its name and not by its acronym. */
    boolean institution(Table.Row institution) {
        return named.contains("institution:" + institution.key() + " " + institution.cell("nombre"));
    }

    /** A total is told as such, or goes into a sum of its unit and reach. */
    boolean total(Table.Row measurement) {
        String sum = "beneficiaries." + measurement.cell("unidad") + "."
                + measurement.cell("alcance").toLowerCase(Locale.ROOT);
        return figures.contains(measured(measurement) + ".total") || figures.contains(sum);
    }

    boolean women(Table.Row measurement) {
        return figures.contains(measured(measurement) + ".women");
    }

    boolean dates(Table.Row measurement) {
        return names.contains("dates:" + measurement.cell("folio") + "/" + measurement.cell("medicion"));
    }

    private static String measured(Table.Row measurement) {
        return "measurement." + measurement.cell("folio") + "." + measurement.cell("medicion");
    }
}
