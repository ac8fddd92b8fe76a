package mx.compendium.ground;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/** The class is given a {@link Database} of its own, on a real PostgreSQL that starts once, with the schema in place. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(DatabaseExtension.class)
public @interface DatabaseTest {

    /** Whether the demonstration editions are loaded. */
    boolean demonstration() default false;
}
