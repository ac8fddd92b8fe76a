package mx.compendium.web.api.description;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The description of the interface says of every operation what whoever calls it must know, and docs/api.md has the same ones. */
class DescriptionTest {

    private static final Path CLASSES = Path.of("target/classes");
    private static final Path PAGE = Path.of("../docs/api.md");
    private static final Pattern UNWRITTEN = Pattern.compile("[A-Za-z]+(?:\\.[A-Za-z-]+)+");

    private final List<Operation> operations = Operations.in(CLASSES);

    DescriptionTest() throws IOException {}

    @Test
    void every_operation_is_said_in_spanish_and_in_english() throws IOException {
        for (String language : List.of("es", "en")) {
            assertThat(words(Description.of(CLASSES, language)))
                    .as("Write these keys into src/main/resources/mx/compendium/web/api/description/words*.properties")
                    .noneMatch(said -> UNWRITTEN.matcher(said).matches());
        }
    }

    private static Stream<String> words(JsonNode description) {
        return Stream.of("summary", "description", "title")
                .flatMap(name -> description.findValues(name).stream())
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue)
                .flatMap(said -> Stream.of(said.split(" ", 2)[0], said));
    }

    @Test
    void every_word_is_of_something_that_exists() {
        Set<String> ids = operations.stream().map(Operation::id).collect(Collectors.toCollection(TreeSet::new));
        Words words = new Words("es");
        assertThat(words.keys().filter(key -> key.endsWith(".summary")))
                .allMatch(key -> ids.contains(key.replace(".summary", "")));
        assertThat(new Words("en").keys())
                .containsExactlyInAnyOrderElementsOf(words.keys().toList());
    }

    @Test
    void an_operation_has_a_name_of_its_own() {
        assertThat(operations).extracting(Operation::id).doesNotHaveDuplicates();
    }

    @Test
    void what_comes_in_and_goes_out_is_said() {
        assertThat(operations)
                .filteredOn(one -> !one.isReading() && one.takesText())
                .as("say with @Takes which object they read")
                .allMatch(one -> one.taken().isPresent());
        assertThat(operations)
                .filteredOn(one -> one.method().getReturnType().getSimpleName().equals("Response"))
                .filteredOn(one -> one.produced().equals("application/json"))
                .as("say with @Gives what they answer")
                .allMatch(one -> one.given().isPresent());
    }

    @Test
    void everything_that_is_referred_to_is_there() throws IOException {
        JsonNode description = Description.of(CLASSES, "es");
        assertThat(description.findValuesAsText("$ref"))
                .isNotEmpty()
                .allMatch(reference -> !description.at(reference.substring(1)).isMissingNode());
    }

    @Test
    void an_operation_that_changes_something_has_an_example_of_what_it_takes() {
        Examples examples = new Examples();
        assertThat(operations)
                .filteredOn(one -> one.taken().isPresent())
                .allMatch(one -> !examples.body(one).isMissingNode());
        assertThat(operations)
                .allSatisfy(one -> assertThat(one.parameters())
                        .filteredOn(parameter -> parameter.in().equals("path"))
                        .allMatch(
                                parameter -> !examples.of(one, parameter.name()).isMissingNode()));
    }

    @Test
    void what_a_save_that_came_second_is_told_is_said() throws IOException {
        JsonNode answers = Description.of(CLASSES, "es")
                .at("/paths/~1periods~1{code}~1narrative~1{document}~1{section}/put/responses");
        assertThat(answers.has("412")).isFalse();
        assertThat(answers.at("/409/content").toString()).contains("NarrativeConflict");
    }

    @Test
    void the_page_about_the_interface_has_the_same_operations() throws IOException {
        assertThat(ApiPage.operations(Files.readString(PAGE)))
                .as("operations in the tables of %s", PAGE)
                .containsExactlyInAnyOrderElementsOf(
                        operations.stream().map(ApiPage::of).toList());
    }
}
