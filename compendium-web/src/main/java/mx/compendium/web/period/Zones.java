package mx.compendium.web.period;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import mx.compendium.web.text.Say;

/** The zones of Mexico in which the deadlines of a period may be agreed. */
@Named("periodZones")
@ApplicationScoped
public class Zones {

    private static final List<String> ALL = List.of(
            "America/Mexico_City",
            "America/Cancun",
            "America/Chihuahua",
            "America/Hermosillo",
            "America/Mazatlan",
            "America/Tijuana");

    @Inject
    Say say;

    /** Those to choose from, with the one chosen already. */
    public List<String> with(String chosen) {
        return ALL.contains(chosen)
                ? ALL
                : Stream.concat(ALL.stream(), Stream.of(chosen)).toList();
    }

    /** What a zone is called; one of elsewhere by its own name. */
    public String word(String zone) {
        String key = "period.zone." + zone;
        return say.knows(key) ? say.of(key) : zone;
    }
}
