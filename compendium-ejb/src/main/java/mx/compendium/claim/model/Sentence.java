package mx.compendium.claim.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mx.compendium.kernel.spanish.Noun;
import mx.compendium.statistics.Figure;

/** A sentence as it is put together: words without numerals, names, and the texts of figures. */
final class Sentence {

    private final Telling telling;
    private final StringBuilder text = new StringBuilder();
    private final List<String> figures = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();

    Sentence(Telling telling) {
        this.telling = telling;
    }

    /** Words of the wording; a numeral in them is refused, it must come from a figure. */
    Sentence says(String words) {
        if (words.chars().anyMatch(Character::isDigit)) {
            throw new IllegalArgumentException("a loose numeral in «" + words + "»");
        }
        text.append(words);
        return this;
    }

    /** What is called so, numerals included: editions, dates, objectives, titles of programmes. */
    Sentence names(String name) {
        text.append(name);
        return this;
    }

    /** The text of a figure. */
    Sentence figure(String code) {
        Optional<Figure> figure = telling.find(code);
        if (figure.isEmpty()) {
            missing.add(code);
            return this;
        }
        text.append(figure.get().text());
        figures.add(code);
        return this;
    }

    /** A figure and the noun that agrees with it. */
    Sentence counted(String code, Noun noun) {
        return figure(code).says(" " + noun.form(telling.value(code)));
    }

    /** The given parts joined as a list: {@code a, b y c}. */
    Sentence list(List<? extends Part> parts) {
        for (int i = 0; i < parts.size(); i++) {
            says(i == 0 ? "" : i == parts.size() - 1 ? " y " : ", ");
            parts.get(i).tell(this);
        }
        return this;
    }

    /** The former value and the change, when known: {@code ; en la edición 2022 fueron 118 (+33)}. */
    Sentence compared(String code) {
        if (telling.isCompared(code) && telling.value(code + ".change") == 0) {
            says("; igual que en la edición ")
                    .names(telling.former())
                    .says(" (")
                    .figure(code + ".former")
                    .says(")");
        } else if (telling.isCompared(code)) {
            says("; en la edición ")
                    .names(telling.former())
                    .says(telling.value(code + ".former") == 1 ? " fue " : " fueron ");
            figure(code + ".former").says(" (").figure(code + ".change").says(")");
        }
        return this;
    }

    String text() {
        return text.toString();
    }

    List<String> figures() {
        return figures.stream().distinct().toList();
    }

    /** Codes of figures it asked for in vain. */
    List<String> missing() {
        return missing;
    }

    /** A part of a list. */
    @FunctionalInterface
    interface Part {

        void tell(Sentence sentence);
    }
}
