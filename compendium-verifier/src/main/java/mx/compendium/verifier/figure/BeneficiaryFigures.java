package mx.compendium.verifier.figure;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mx.compendium.verifier.data.Edition;
import mx.compendium.verifier.data.Measurement;

/** Sums over measurements of one unit and one reach, within the coverage: {@code beneficiaries.<unit>.direct…}. */
final class BeneficiaryFigures implements FigureFamily {

    private static final Pattern CODE =
            Pattern.compile("beneficiaries\\.([a-z0-9-]+)\\.(direct|indirect)(?:\\.([a-z-]+))?");

    private final Edition edition;

    BeneficiaryFigures(Edition edition) {
        this.edition = edition;
    }

    @Override
    public OptionalLong count(String code) {
        Matcher parts = CODE.matcher(code);
        if (!parts.matches()) {
            return OptionalLong.empty();
        }
        List<Measurement> summed = edition.measurements().values().stream()
                .filter(measurement -> measurement.within(edition.period()))
                .filter(measurement -> measurement.direct() == parts.group(2).equals("direct"))
                .filter(measurement -> unit(measurement.unit()).equals(parts.group(1)))
                .toList();
        String part = parts.group(3);
        if (part == null) {
            return sum(summed, Measurement::total);
        }
        List<Measurement> bySex = summed.stream().filter(Measurement::partsSum).toList();
        return part.equals("by-sex")
                ? sum(bySex, Measurement::total)
                : sum(bySex, measurement -> measurement.parts().getOrDefault(part, OptionalLong.empty()));
    }

    /** What nobody reports is not zero. */
    private static OptionalLong sum(List<Measurement> summed, Function<Measurement, OptionalLong> cell) {
        List<OptionalLong> reported =
                summed.stream().map(cell).filter(OptionalLong::isPresent).toList();
        return reported.isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(
                        reported.stream().mapToLong(OptionalLong::getAsLong).sum());
    }

    static String unit(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
    }
}
