package mx.compendium.web.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What an operation answers when it is not refused, where its return type does not say it; for the description of the interface. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Gives {

    /** The records it may answer with; none when the answer has no body. */
    Class<?>[] value() default {};

    int status() default 200;

    /** Whether they come in a {@link ListBody}. */
    boolean list() default false;

    /**
     * Problem details with what stands, answered with 409 when a change was made from what no longer stands; an operation that
     * names none answers 412 then.
     */
    Class<?> standing() default ProblemBody.class;
}
