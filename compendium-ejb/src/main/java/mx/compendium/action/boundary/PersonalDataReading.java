package mx.compendium.action.boundary;

import java.util.List;
import mx.compendium.action.model.R23PersonalData;

/** The door through which other features ask for likely personal data: pure, so it needs no transaction and no role. */
public final class PersonalDataReading {

    private PersonalDataReading() {}

    /** Names of the kinds of data found in any of the texts, each once. */
    public static List<String> in(List<String> texts) {
        return texts.stream()
                .flatMap(text -> R23PersonalData.in(text).stream())
                .distinct()
                .toList();
    }
}
