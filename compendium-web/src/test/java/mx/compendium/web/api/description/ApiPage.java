package mx.compendium.web.api.description;

import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page about the interface: the first cell of a row names its operations, e.g. {@code GET /periods/{code}/reports?q=}. */
final class ApiPage {

    private static final Pattern OPERATION =
            Pattern.compile("`((?:GET|POST|PUT|PATCH|DELETE) /[^?`]*)(?:\\?([^`]*))?`");

    private ApiPage() {}

    static List<String> operations(String page) {
        return page.lines()
                .filter(line -> line.startsWith("|"))
                .map(line -> line.split("\\|", 3)[1])
                .flatMap(cell -> OPERATION.matcher(cell).results().map(ApiPage::operation))
                .toList();
    }

    private static String operation(MatchResult found) {
        String queries = found.group(2) == null ? "" : found.group(2).replace("=", "");
        return said(found.group(1), Arrays.stream(queries.split("&")).filter(name -> !name.isEmpty()));
    }

    static String of(Operation operation) {
        Stream<String> queries = operation.parameters().stream()
                .filter(one -> one.in().equals("query"))
                .map(Parameter::name);
        return said(operation.toString(), queries);
    }

    private static String said(String address, Stream<String> queries) {
        return address + queries.sorted().collect(Collectors.joining("&", "?", ""));
    }
}
