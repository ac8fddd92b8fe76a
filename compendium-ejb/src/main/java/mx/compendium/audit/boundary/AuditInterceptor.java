package mx.compendium.audit.boundary;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.OptimisticLockException;
import java.util.Map;
import java.util.stream.Collectors;
import mx.compendium.audit.Outcome;
import mx.compendium.kernel.NotFound;
import mx.compendium.kernel.RulesBroken;
import mx.compendium.kernel.Violation;
import org.jspecify.annotations.Nullable;

/** Writes down what passes an audited door, and what does not. */
@Audited
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class AuditInterceptor {

    @Inject
    AuditWriting trail;

    @Inject
    AuditDetails details;

    @AroundInvoke
    @Nullable
    Object write(InvocationContext call) throws Exception {
        Audited audited = call.getMethod().getAnnotation(Audited.class);
        String subject = subject(call.getParameters());
        try {
            Object answer = call.proceed();
            if (!audited.reading()) {
                trail.done(audited.value(), subject, details.take());
            }
            return answer;
        } catch (RulesBroken refusal) {
            trail.refused(audited.value(), subject, Outcome.REFUSED, Map.of("rules", codes(refusal)));
            throw refusal;
        } catch (OptimisticLockException conflict) {
            trail.refused(audited.value(), subject, Outcome.REFUSED, Map.of("rules", "changed-meanwhile"));
            throw conflict;
        } catch (NotFound hidden) {
            trail.refused(audited.value(), subject, Outcome.DENIED, Map.of());
            throw hidden;
        }
    }

    private static @Nullable String subject(Object[] arguments) {
        return arguments.length == 0 ? null : String.valueOf(arguments[0]);
    }

    private static String codes(RulesBroken refusal) {
        return refusal.violations().stream().map(Violation::code).collect(Collectors.joining(" "));
    }
}
