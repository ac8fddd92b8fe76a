package mx.compendium.house;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaFieldAccess.AccessType;
import com.tngtech.archunit.core.domain.JavaMethod;
import jakarta.ejb.Stateless;
import jakarta.persistence.Entity;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A changing door: from it a path of calls leads to a write. A write is a field of an entity set after its making, an
 * entity stored or removed, an updating statement, or an event fired. What another door does is that door's own.
 */
final class Changing extends DescribedPredicate<JavaMethod> {

    private static final Map<String, Set<String>> WRITES = Map.of(
            "jakarta.persistence.EntityManager", Set.of("persist", "merge", "remove"),
            "jakarta.persistence.Query", Set.of("executeUpdate"),
            "jakarta.persistence.TypedQuery", Set.of("executeUpdate"),
            "jakarta.enterprise.event.Event", Set.of("fire", "fireAsync"));

    private final String base;

    Changing(String base) {
        super("changing something");
        this.base = base;
    }

    @Override
    public boolean test(JavaMethod door) {
        Set<JavaCodeUnit> seen = new HashSet<>();
        Deque<JavaCodeUnit> ahead = new ArrayDeque<>(Set.of(door));
        while (!ahead.isEmpty()) {
            JavaCodeUnit unit = ahead.pop();
            if (unit.getAccessesFromSelf().stream().anyMatch(Changing::writes)) {
                return true;
            }
            unit.getAccessesFromSelf().stream()
                    .flatMap(this::leadsTo)
                    .filter(seen::add)
                    .forEach(ahead::push);
        }
        return false;
    }

    private static boolean writes(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        return access instanceof JavaFieldAccess field
                ? field.getAccessType() == AccessType.SET
                        && owner.isAnnotatedWith(Entity.class)
                        && !access.getOrigin().isConstructor()
                : WRITES.getOrDefault(owner.getName(), Set.of()).contains(access.getName());
    }

    private Stream<JavaCodeUnit> leadsTo(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        boolean ours = owner.getPackageName().startsWith(base + ".") && !owner.isAnnotatedWith(Stateless.class);
        return ours && access.getTarget() instanceof CodeUnitAccessTarget target
                ? Stream.concat(target.resolveMember().stream(), implementations(owner, target))
                : Stream.of();
    }

    /** Behind a port stand all that implement it. */
    private static Stream<JavaCodeUnit> implementations(JavaClass owner, CodeUnitAccessTarget target) {
        return owner.getAllSubclasses().stream()
                .flatMap(type -> type.getCodeUnits().stream())
                .filter(unit -> unit.getName().equals(target.getName())
                        && unit.getRawParameterTypes().equals(target.getRawParameterTypes()));
    }
}
