package mx.compendium.claim.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mx.compendium.claim.Assertion;
import mx.compendium.claim.NumberStyle;
import mx.compendium.claim.Piece;
import mx.compendium.claim.Reference;
import mx.compendium.kernel.spanish.Noun;
import mx.compendium.statistics.Figure;

/** A sentence as it is put together: words without numerals, names, and the texts of figures. */
final class Sentence {

    private final Telling telling;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Assertion> asserts = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();

    Sentence(Telling telling) {
        this.telling = telling;
    }

    /** Words of the wording; a numeral in them is refused, it must come from a figure. */
    Sentence says(String words) {
        if (words.chars().anyMatch(Character::isDigit)) {
            throw new IllegalArgumentException("a loose numeral in «" + words + "»");
        }
        if (!words.isEmpty()) {
            pieces.add(new Piece.Words(words));
        }
        return this;
    }

    /** What is called so, numerals included: editions, dates, objectives, titles of programmes. */
    Sentence names(String name, Reference... of) {
        return names(name, List.of(of));
    }

    Sentence names(String name, List<Reference> of) {
        if (!name.isEmpty()) {
            pieces.add(new Piece.Name(name, of));
        }
        return this;
    }

    /** What the words just said mean; the checks of the proposal have looked at it already. */
    Sentence meaning(Assertion assertion) {
        asserts.add(assertion);
        return this;
    }

    /** The text of a figure. */
    Sentence figure(String code) {
        Optional<Figure> figure = telling.find(code);
        if (figure.isEmpty()) {
            missing.add(code);
            return this;
        }
        pieces.add(new Piece.Value(code, NumberStyle.GROUPED, figure.get().text()));
        return this;
    }

    /** A figure and the noun that agrees with it. */
    Sentence counted(String code, Noun noun) {
        return figure(code).says(" " + noun.form(telling.value(code)));
    }

    /** The given parts joined as a list: {@code a, b y c}. */
    Sentence list(List<? extends Part> parts) {
        return list(" y ", parts);
    }

    /** The same with the word of another language before the last. */
    Sentence list(String and, List<? extends Part> parts) {
        for (int i = 0; i < parts.size(); i++) {
            says(i == 0 ? "" : i == parts.size() - 1 ? and : ", ");
            parts.get(i).tell(this);
        }
        return this;
    }

    /** The former value and the change, when known: {@code ; en la edición 2022 fueron 118 (+33)}. */
    Sentence compared(String code) {
        if (telling.isCompared(code) && telling.value(code + ".change") == 0) {
            says("; igual que en la edición ")
                    .names(telling.former(), Reference.edition(telling.former()))
                    .says(" (")
                    .figure(code + ".former")
                    .says(")")
                    .meaning(Moves.of(telling, code));
        } else if (telling.isCompared(code)) {
            says("; en la edición ")
                    .names(telling.former(), Reference.edition(telling.former()))
                    .says(telling.value(code + ".former") == 1 ? " fue " : " fueron ");
            figure(code + ".former").says(" (").figure(code + ".change").says(")");
        }
        return this;
    }

    List<Piece> pieces() {
        return joined(pieces);
    }

    List<Assertion> asserts() {
        return asserts;
    }

    /** Words that follow words are one piece. */
    static List<Piece> joined(List<Piece> pieces) {
        List<Piece> joined = new ArrayList<>();
        for (Piece piece : pieces) {
            int last = joined.size() - 1;
            if (piece instanceof Piece.Words && last >= 0 && joined.get(last) instanceof Piece.Words) {
                joined.set(last, new Piece.Words(joined.get(last).text() + piece.text()));
            } else {
                joined.add(piece);
            }
        }
        return joined;
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
