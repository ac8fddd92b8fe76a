package mx.compendium.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.faces.context.FacesContext;
import jakarta.persistence.EntityManager;

/** The walls between the screens and the house. */
@AnalyzeClasses(packages = "mx.compendium.web", importOptions = ImportOption.DoNotIncludeTests.class)
class WallsTest {

    @ArchTest
    static final ArchRule the_faces_runtime_is_known_in_one_package = noClasses()
            .that()
            .resideOutsideOfPackage("mx.compendium.web.faces..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(FacesContext.class);

    @ArchTest
    static final ArchRule screens_know_halls_and_doors_never_rooms = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("mx.compendium..model..", "mx.compendium..store..", "mx.compendium..gateway..");

    @ArchTest
    static final ArchRule screens_never_touch_the_database =
            noClasses().should().dependOnClassesThat().areAssignableTo(EntityManager.class);
}
