package mx.compendium.house;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The plan of the house holds, and each of its walls is seen to stop a planted violation. */
class HouseTest {

    private static final JavaClasses HOUSE =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("mx.compendium");
    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("planted");

    static Stream<ArchRule> walls() {
        return rules(new Walls("mx.compendium"));
    }

    private static Stream<ArchRule> rules(Walls walls) {
        return Stream.of(
                        walls.featuresKnowOnlyThoseBelow(),
                        walls.roomsArePrivate(),
                        List.of(
                                walls.hallsArePlain(),
                                walls.modelsArePure(),
                                walls.entityManagerOnlyInStores(),
                                walls.nativeQueriesAreLimitedInTheirText(),
                                walls.noWallClock(),
                                walls.everyDoorNamesItsRoles(),
                                walls.everyChangingDoorIsAudited(),
                                walls.everyAuditedDoorNamesItsAction(),
                                walls.doorsAreInBoundaries(),
                                walls.onlySealedDataIsPublished()))
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("walls")
    void the_house_keeps_to_its_plan(ArchRule wall) {
        wall.allowEmptyShould(true).check(HOUSE);
    }

    static Stream<ArchRule> walls_with_a_planted_violation() {
        Walls walls = new Walls("planted");
        return Stream.of(
                walls.featuresKnowOnlyThoseBelow().get(5),
                walls.roomsArePrivate().get(4),
                walls.hallsArePlain(),
                walls.modelsArePure(),
                walls.entityManagerOnlyInStores(),
                walls.nativeQueriesAreLimitedInTheirText(),
                walls.noWallClock(),
                walls.everyDoorNamesItsRoles(),
                walls.everyAuditedDoorNamesItsAction(),
                walls.doorsAreInBoundaries(),
                walls.onlySealedDataIsPublished());
    }

    @ParameterizedTest
    @MethodSource("walls_with_a_planted_violation")
    void each_wall_stops_a_planted_violation(ArchRule wall) {
        Assertions.assertThat(wall.evaluate(PLANTED).hasViolation()).isTrue();
    }

    @Test
    void a_changing_door_without_a_line_is_stopped_by_each_kind_of_write() {
        List<String> stopped = new Walls("planted")
                .everyChangingDoorIsAudited()
                .evaluate(PLANTED)
                .getFailureReport()
                .getDetails();
        Assertions.assertThat(stopped).hasSize(5);
        Assertions.assertThat(List.of("sets", "stores", "updates", "fires", "readsButChanges"))
                .allSatisfy(door -> Assertions.assertThat(stopped).anyMatch(line -> line.contains("." + door + "(")));
    }

    @Test
    void the_house_is_not_empty() {
        Assertions.assertThat(HOUSE).hasSizeGreaterThan(20);
    }
}
