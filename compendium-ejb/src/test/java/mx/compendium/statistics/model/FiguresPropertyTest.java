package mx.compendium.statistics.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import mx.compendium.action.Reach;
import mx.compendium.action.ReportType;
import mx.compendium.statistics.Contents;
import mx.compendium.statistics.Figure;
import mx.compendium.statistics.History;
import mx.compendium.statistics.PeriodContent;
import mx.compendium.statistics.PeriodFigures;
import mx.compendium.statistics.ReportEntries;
import mx.compendium.statistics.ReportEntry;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What must be true of the figures of any reports. */
class FiguresPropertyTest {

    private static final History NONE = History.none("2022");

    @Provide
    Arbitrary<List<ReportEntry>> reports() {
        return shapes().list().ofMaxSize(40).map(FiguresPropertyTest::numbered);
    }

    /** A report still without its folio. */
    private record Shape(String institution, int objective, ReportType type, int bits) {}

    private static Arbitrary<Shape> shapes() {
        return Combinators.combine(
                        Arbitraries.of("SALUD", "SEP", "EF-GRO", "EF-TAMPS", "IMUMI", "INE", "CDIP", "IFDP"),
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.of(ReportType.class),
                        Arbitraries.integers().between(0, 63))
                .as(Shape::new);
    }

    private static List<ReportEntry> numbered(List<Shape> shapes) {
        List<ReportEntry> reports = new ArrayList<>();
        for (Shape shape : shapes) {
            reports.add(entry(reports.size() + 1, shape));
        }
        return reports;
    }

    private static ReportEntry entry(int number, Shape shape) {
        ReportEntries report = ReportEntries.report(number)
                .by(shape.institution)
                .objective(shape.objective)
                .type(shape.type);
        if ((shape.bits & 1) != 0) {
            report.aimed();
        }
        if ((shape.bits & 2) != 0) {
            report.joint("2x1");
        }
        if ((shape.bits & 4) != 0) {
            report.in("12", "28");
        }
        if ((shape.bits & 8) != 0) {
            report.national();
        }
        if ((shape.bits & 16) != 0) {
            report.measured("personas", Reach.DIRECT, 10L + shape.bits, 10L, (long) shape.bits);
        }
        if ((shape.bits & 32) != 0) {
            report.measured("personas", Reach.INDIRECT, shape.bits).featured();
        }
        return report.entry();
    }

    private static PeriodFigures figures(List<ReportEntry> reports) {
        return FigureRules.figures(Contents.of(2023, reports), NONE);
    }

    private static long value(PeriodFigures figures, String code) {
        return figures.figure(code).value().longValueExact();
    }

    private static Collection<Figure> parts(PeriodFigures figures, String prefix) {
        return figures.startingWith(prefix)
                .filter(figure -> figure.code().indexOf('.', prefix.length()) < 0)
                .toList();
    }

    private static long sum(PeriodFigures figures, String prefix) {
        return parts(figures, prefix).stream().mapToLong(Figure::numerator).sum();
    }

    @Property(tries = 200)
    void the_parts_of_every_break_down_sum_to_the_total(@ForAll("reports") List<ReportEntry> reports) {
        PeriodFigures figures = figures(reports);
        for (String prefix : List.of("objective", "group", "type", "institution")) {
            assertThat(sum(figures, "reports." + prefix + ".")).isEqualTo(reports.size());
        }
        assertThat(sum(figures, "reports.state.")).isEqualTo(value(figures, "reports.group.EF"));
        assertThat(sum(figures, "programmes.objective.")).isEqualTo(value(figures, "programmes.total"));
        assertThat(sum(figures, "programmes.group.")).isEqualTo(value(figures, "programmes.total"));
        assertThat(sum(figures, "participants.group.")).isEqualTo(value(figures, "participants.total"));
    }

    @Property(tries = 200)
    void every_plain_count_of_reports_has_as_many_records(@ForAll("reports") List<ReportEntry> reports) {
        PeriodFigures figures = figures(reports);
        assertThat(figures.all())
                .filteredOn(figure -> figure.code().startsWith("reports.") && figure.denominator() == null)
                .allSatisfy(figure -> assertThat(figure.numerator()).isEqualTo(figure.recordCount()));
    }

    @Property(tries = 200)
    void the_order_of_the_reports_changes_nothing(@ForAll("reports") List<ReportEntry> reports, @ForAll long seed) {
        List<ReportEntry> shuffled = new ArrayList<>(reports);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(figures(shuffled).all())
                .containsExactlyElementsOf(figures(reports).all());
    }

    @Property(tries = 200)
    void truncated_percentages_of_a_partition_never_exceed_a_hundred(@ForAll("reports") List<ReportEntry> reports) {
        PeriodFigures figures = figures(reports);
        for (String prefix : List.of("reports.objective.", "reports.group.", "reports.type.")) {
            BigDecimal shares = figures.startingWith(prefix)
                    .filter(figure -> figure.code().endsWith(".share"))
                    .map(Figure::value)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(shares).isLessThanOrEqualTo(new BigDecimal("100.00"));
        }
    }

    @Property(tries = 200)
    void one_more_report_changes_exactly_the_counts_it_belongs_to(@ForAll("reports") List<ReportEntry> reports) {
        List<ReportEntry> more = new ArrayList<>(reports);
        more.add(ReportEntries.report(9999)
                .by("SEP")
                .objective(3)
                .type(ReportType.ACTION)
                .entry());
        Set<String> expected = new TreeSet<>(Set.of(
                "reports.total",
                "reports.objective.03",
                "reports.group.APF",
                "reports.type.ACTION",
                "reports.institution.SEP",
                "programmes.total",
                "programmes.objective.03",
                "programmes.group.APF",
                "participations.total"));
        Set<String> allowed = new TreeSet<>(expected);
        allowed.addAll(
                Set.of("participants.total", "participants.group.APF", "objectives.covered", "concentration.top3"));
        Set<String> changed = changed(figures(reports), figures(more));
        assertThat(changed).containsAll(expected);
        assertThat(allowed).containsAll(changed);
    }

    private static Set<String> changed(PeriodFigures before, PeriodFigures after) {
        Map<String, Long> counts = counts(before);
        Set<String> changed = new TreeSet<>();
        counts(after).forEach((code, value) -> {
            if (!value.equals(counts.get(code))) {
                changed.add(code);
            }
        });
        return changed;
    }

    private static Map<String, Long> counts(PeriodFigures figures) {
        return figures.all().stream()
                .filter(figure -> figure.denominator() == null)
                .collect(Collectors.toMap(Figure::code, Figure::numerator, (a, b) -> a, TreeMap::new));
    }

    @Property(tries = 200)
    void the_parts_by_sex_sum_to_what_was_measured_by_sex(@ForAll("reports") List<ReportEntry> reports) {
        PeriodFigures figures = figures(reports);
        figures.find("beneficiaries.personas.direct.by-sex")
                .ifPresent(bySex -> assertThat(value(figures, "beneficiaries.personas.direct.women")
                                + value(figures, "beneficiaries.personas.direct.men"))
                        .isEqualTo(bySex.numerator()));
    }

    @Property(tries = 100)
    void the_canonical_form_is_read_back_whole(@ForAll("reports") List<ReportEntry> reports) {
        PeriodContent content = Contents.of(2023, reports);
        byte[] bytes = CanonicalForm.bytes(content);
        assertThat(CanonicalForm.read(bytes)).isEqualTo(content);
        assertThat(CanonicalForm.bytes(CanonicalForm.read(bytes))).isEqualTo(bytes);
    }

    @Property(tries = 50)
    void any_text_that_is_unicode_survives_the_canonical_form(@ForAll String name) {
        String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
        Assume.that(StandardCharsets.UTF_8.newEncoder().canEncode(composed));
        PeriodContent content = Contents.of(2023, ReportEntries.report(1).named(composed));
        assertThat(CanonicalForm.read(CanonicalForm.bytes(content))).isEqualTo(content);
    }
}
