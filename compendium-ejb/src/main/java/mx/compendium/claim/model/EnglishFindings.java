package mx.compendium.claim.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import mx.compendium.action.ReportType;
import mx.compendium.catalogue.InstitutionGroup;
import mx.compendium.claim.Reference;
import mx.compendium.claim.Reference.Kind;
import mx.compendium.statistics.EnglishNouns;
import mx.compendium.statistics.ObjectiveEntry;
import mx.compendium.statistics.PeriodFacts;

/** English words for what was reported: how much, of what, since when, why. */
final class EnglishFindings {

    private static final String TOTAL = "reports.total";
    private static final String TOP = "concentration.top3";
    private static final String AIMED = "aimed.girls-adolescents-women";

    private final Telling telling;
    private final EnglishWords words;

    EnglishFindings(Telling telling) {
        this.telling = telling;
        this.words = new EnglishWords(telling);
    }

    void total(Sentence sentence) {
        PeriodFacts period = telling.content().period();
        words.edition(sentence.says("The "), period.code()).says(" brings together ");
        words.counted(sentence, TOTAL, EnglishNouns.ACTION)
                .says(", among programmes, actions and good practices, and covers ")
                .names(
                        months(period.coverageStart(), period.coverageEnd()),
                        new Reference(Kind.COVERAGE, period.code()))
                .says(".");
    }

    void moved(Sentence sentence) {
        long change = telling.value(TOTAL + ".change");
        words.edition(sentence.says("Compared with the "), telling.former()).says(", the actions reported");
        if (change == 0) {
            sentence.says(" remained unchanged at ").figure(TOTAL).says(".");
        } else {
            sentence.says(change > 0 ? " increased from " : " decreased from ")
                    .figure(TOTAL + ".former")
                    .says(" to ")
                    .figure(TOTAL)
                    .says(" (")
                    .figure(TOTAL + ".change")
                    .says(").");
        }
    }

    void cause(Sentence sentence, InstitutionGroup group) {
        String code = "reports.group." + group;
        sentence.says(telling.value(TOTAL + ".change") > 0 ? "The rise" : "The fall")
                .says(" of the total (")
                .figure(TOTAL + ".change")
                .says(") is mainly explained by the ")
                .names(EnglishNouns.of(group).plural(), new Reference(Kind.GROUP, group.name()))
                .says(", which went from ")
                .figure(code + ".former")
                .says(" to ")
                .figure(code)
                .says(" actions (")
                .figure(code + ".change")
                .says(").");
    }

    void covered(Sentence sentence) {
        sentence.says("Each of the ")
                .figure(CoverageClaims.COVERED)
                .says(" objectives of the Global Compact has at least one action reported.");
    }

    void coveredPartly(Sentence sentence) {
        sentence.says("Of the ")
                .figure(CoverageClaims.OBJECTIVES)
                .says(" objectives of the Global Compact, ")
                .figure(CoverageClaims.COVERED)
                .says(" have at least one action reported; without any: ");
        objectives(sentence, telling.uncovered()).says(".");
    }

    void coveredFirst(Sentence sentence) {
        sentence.says("The ")
                .figure(CoverageClaims.COVERED)
                .says(" objectives of the Global Compact have at least one action for the first time");
        words.since(sentence, CoverageClaims.COVERED);
    }

    void concentration(Sentence sentence) {
        sentence.says("The actions reported concentrate in the objectives ");
        objectives(sentence, telling.figures().concentratedObjectives())
                .says(": ")
                .figure(TOP)
                .says(" of them, ")
                .figure(TOP + ".share")
                .says(".");
    }

    private Sentence objectives(Sentence sentence, List<Integer> numbers) {
        return sentence.names(
                EnglishWords.list(numbers.stream().map(this::named).toList()),
                numbers.stream().map(Reference::objective).toList());
    }

    /** {@code 7 (Vulnerabilities in migration)}. */
    private String named(int number) {
        return telling.content().objectives().stream()
                .filter(objective -> objective.number() == number)
                .map(ObjectiveEntry::shortNameEn)
                .filter(name -> !name.isBlank())
                .findFirst()
                .map(name -> number + " (" + name + ")")
                .orElse(String.valueOf(number));
    }

    void aimed(Sentence sentence) {
        sentence.says("Girls, adolescents and women are the main addressees of ")
                .figure(AIMED + ".share")
                .says(" of the actions reported (")
                .figure(AIMED)
                .says(").");
    }

    void types(Sentence sentence) {
        words.counted(
                        sentence.says("By type, the actions reported divide into "),
                        Stream.of(ReportType.values())
                                .map(type -> new EnglishWords.Counted("reports.type." + type, EnglishNouns.of(type)))
                                .toList())
                .says(".");
    }

    void direct(Sentence sentence) {
        persons(sentence, "direct");
    }

    void indirect(Sentence sentence) {
        persons(sentence, "indirect");
    }

    private static void persons(Sentence sentence, String reach) {
        sentence.says("The measurements of " + reach + " reach in persons, dated within the period, add up to ")
                .figure("beneficiaries.personas." + reach)
                .says("; the same person may be counted in more than one action.");
    }

    /** {@code June 2022 to June 2023}. */
    private static String months(LocalDate from, LocalDate to) {
        YearMonth first = YearMonth.from(from);
        YearMonth last = YearMonth.from(to);
        return first.equals(last) ? month(first) : month(first) + " to " + month(last);
    }

    private static String month(YearMonth month) {
        return month.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + "\u00A0" + month.getYear();
    }
}
