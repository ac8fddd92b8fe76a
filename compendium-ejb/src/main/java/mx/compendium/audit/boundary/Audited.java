package mx.compendium.audit.boundary;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What passes this door is written down: a change in its own transaction, a refusal in a new one, since its own rolls
 * back. The first argument of the method is the subject's key.
 */
@Inherited
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Audited {

    /** Subject and verb, e.g. {@code period.seal}. */
    @Nonbinding
    String value() default "";

    /** Whether it only reads: then nothing is written unless it is refused. */
    @Nonbinding
    boolean reading() default false;
}
