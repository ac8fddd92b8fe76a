package mx.compendium.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.beAnnotatedWith;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import mx.compendium.audit.boundary.Audited;

/** The walls of the house as rules over a base package, so that the same rule can be seen to fail on planted classes. */
final class Walls {

    /** From the ground up; a feature knows only those before it. */
    private static final List<String> STOREYS = List.of(
            "kernel",
            "identity",
            "audit",
            "catalogue",
            "people",
            "period",
            "action",
            "review",
            "statistics",
            "claim",
            "exchange",
            "template",
            "narrative",
            "publication",
            "notification",
            "demonstration");

    private static final Set<String> CLOCKS = Set.of(
            "java.time.Instant",
            "java.time.LocalDate",
            "java.time.LocalDateTime",
            "java.time.ZonedDateTime",
            "java.time.OffsetDateTime",
            "java.time.Year");

    private final String base;

    Walls(String base) {
        this.base = base;
    }

    List<ArchRule> featuresKnowOnlyThoseBelow() {
        List<ArchRule> rules = new ArrayList<>();
        for (int storey = 0; storey < STOREYS.size() - 1; storey++) {
            String[] above = STOREYS.subList(storey + 1, STOREYS.size()).stream()
                    .map(feature -> base + "." + feature + "..")
                    .toArray(String[]::new);
            rules.add(noClasses()
                    .that()
                    .resideInAPackage(base + "." + STOREYS.get(storey) + "..")
                    .should(dependOnClassesThat(resideInAnyPackage(above)))
                    .allowEmptyShould(true)
                    .because("a lower storey asks a higher one by a port it declares itself"));
        }
        rules.add(neighboursDoNotKnowEachOther("statistics", "review"));
        rules.add(neighboursDoNotKnowEachOther("exchange", "claim"));
        return rules;
    }

    private ArchRule neighboursDoNotKnowEachOther(String one, String other) {
        return noClasses()
                .that()
                .resideInAPackage(base + "." + one + "..")
                .should(dependOnClassesThat(resideInAPackage(base + "." + other + "..")))
                .allowEmptyShould(true);
    }

    List<ArchRule> roomsArePrivate() {
        return STOREYS.stream()
                .filter(feature -> !feature.equals("kernel"))
                .map(this::roomsOf)
                .toList();
    }

    private ArchRule roomsOf(String feature) {
        String own = base + "." + feature;
        return noClasses()
                .that()
                .resideInAPackage(base + "..")
                .and()
                .resideOutsideOfPackage(own + "..")
                .should(dependOnClassesThat(resideInAnyPackage(own + ".model..", own + ".store..", own + ".gateway..")))
                .allowEmptyShould(true)
                .because("others may name a feature's hall and its doors, not its rooms");
    }

    ArchRule hallsArePlain() {
        return noClasses()
                .that(areInAHall())
                .should(dependOnClassesThat(resideInAnyPackage(
                        "jakarta.persistence..",
                        "jakarta.inject..",
                        "jakarta.enterprise..",
                        "jakarta.ejb..",
                        "java.sql..",
                        base + ".*.model..",
                        base + ".*.store..",
                        base + ".*.gateway..",
                        base + ".*.boundary..")))
                .because("what others may name is plain Java");
    }

    private DescribedPredicate<JavaClass> areInAHall() {
        return describe(
                "are in a hall",
                type -> STOREYS.stream()
                        .filter(feature -> !feature.equals("kernel"))
                        .anyMatch(feature -> type.getPackageName().equals(base + "." + feature)));
    }

    ArchRule modelsArePure() {
        return noClasses()
                .that()
                .resideInAPackage(base + ".*.model..")
                .should(dependOnClassesThat(resideInAnyPackage(
                                "jakarta.ejb..",
                                "jakarta.inject..",
                                "jakarta.enterprise..",
                                "java.sql..",
                                base + ".*.store..",
                                base + ".*.gateway..",
                                base + ".*.boundary..")
                        .or(describe(
                                "EntityManager", type -> type.getSimpleName().equals("EntityManager")))))
                .because("rules are tried without a server");
    }

    ArchRule entityManagerOnlyInStores() {
        return noClasses()
                .that()
                .resideInAPackage(base + "..")
                .and()
                .resideOutsideOfPackages(base + ".*.store..")
                .should(dependOnClassesThat(resideInAPackage("java.sql..")
                        .or(describe(
                                "EntityManager", type -> type.getName().equals("jakarta.persistence.EntityManager")))))
                .because("the store is the only one who speaks to the database");
    }

    /** Of a typed query the provider writes the statement; a native one is sent as it stands. */
    ArchRule nativeQueriesAreLimitedInTheirText() {
        return noClasses()
                .that()
                .resideInAPackage(base + "..")
                .should()
                .callMethod(Query.class, "setMaxResults", int.class)
                .orShould()
                .callMethod(Query.class, "setFirstResult", int.class)
                .because("the database plans by a limit only when the statement says it");
    }

    ArchRule noWallClock() {
        return noClasses()
                .that()
                .resideInAPackage(base + "..")
                .should()
                .callMethodWhere(describe("the wall clock is read", call -> isClock(call.getTarget())))
                .because("time enters as an argument; the database's clock decides");
    }

    private static boolean isClock(MethodCallTarget target) {
        String owner = target.getOwner().getName();
        return (CLOCKS.contains(owner) && target.getName().equals("now"))
                || (owner.equals("java.lang.System") && target.getName().equals("currentTimeMillis"))
                || (owner.equals("java.time.Clock") && target.getName().startsWith("system"));
    }

    ArchRule everyDoorNamesItsRoles() {
        return methods()
                .that(areDoors())
                .should()
                .beAnnotatedWith(RolesAllowed.class)
                .orShould()
                .beAnnotatedWith(PermitAll.class)
                .because("who may pass is written on the door");
    }

    ArchRule everyChangingDoorIsAudited() {
        return methods()
                .that(areDoors())
                .and(describe("stand above the trail", method -> !belowTheTrail(method.getOwner())))
                .and(new Changing(base))
                .should(beAnnotatedWith(describe(
                        "@Audited, and not as reading",
                        annotation -> annotation.getRawType().isEquivalentTo(Audited.class)
                                && !annotation.as(Audited.class).reading())))
                .because("every change leaves a line; what only reads needs none");
    }

    ArchRule everyAuditedDoorNamesItsAction() {
        return methods()
                .that()
                .areAnnotatedWith(Audited.class)
                .should(beAnnotatedWith(describe(
                        "@Audited with subject and verb",
                        annotation -> annotation.getRawType().isEquivalentTo(Audited.class)
                                && annotation.as(Audited.class).value().matches("[a-z-]+\\.[a-z-]+"))))
                .because("a line says what was done, e.g. period.seal");
    }

    /** The trail itself, and those it stands upon: they tell it by events. */
    private boolean belowTheTrail(JavaClass type) {
        return STOREYS.subList(0, STOREYS.indexOf("audit") + 1).stream()
                .anyMatch(feature -> type.getPackageName().startsWith(base + "." + feature + "."));
    }

    /** Public methods of enterprise beans; what the container alone calls, on an event, is none. */
    private DescribedPredicate<JavaMethod> areDoors() {
        return describe(
                "are doors",
                method -> method.getModifiers().contains(JavaModifier.PUBLIC)
                        && method.getOwner().getPackageName().startsWith(base + ".")
                        && (method.getOwner().isAnnotatedWith(Stateless.class)
                                || method.getOwner().isAnnotatedWith(Singleton.class))
                        && method.getParameters().stream()
                                .noneMatch(parameter -> parameter.isAnnotatedWith(Observes.class)));
    }

    ArchRule doorsAreInBoundaries() {
        return classes()
                .that()
                .areAnnotatedWith(Stateless.class)
                .or()
                .areAnnotatedWith(Singleton.class)
                .should()
                .resideInAPackage(base + ".*.boundary..")
                .andShould()
                .haveModifier(JavaModifier.PUBLIC)
                .because("a door is found in the boundary of its feature");
    }

    ArchRule onlySealedDataIsPublished() {
        return noClasses()
                .that()
                .resideInAPackage(base + ".publication..")
                .should(dependOnClassesThat(describe(
                        "data that can still change",
                        type -> Set.of("ProvisionalDataset", "ReportingDataset").contains(type.getSimpleName()))))
                .because("published documents read sealed data only (R-09 of the product)");
    }
}
