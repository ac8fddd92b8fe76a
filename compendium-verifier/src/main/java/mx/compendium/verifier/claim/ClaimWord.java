package mx.compendium.verifier.claim;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Words that claim something, and the assertion that must carry them. */
record ClaimWord(List<String> phrase, Predicate<Assertion> carried) {

    /** A way to say that a number is not the exact one. */
    record Approximate(List<String> phrase, About.Manner manner) {}

    static final List<ClaimWord> ALL = Stream.of(
                    words(FirstTime.class::isInstance, "por primera vez", "inedit*", "for the first time"),
                    words(
                            moves(Moves.Direction.UP),
                            "aument*",
                            "increment*",
                            "crecio",
                            "crecieron",
                            "crecimiento",
                            "increase*",
                            "the rise"),
                    words(
                            moves(Moves.Direction.DOWN),
                            "disminu*",
                            "reduj*",
                            "reduccion",
                            "descend*",
                            "decrease*",
                            "the fall"),
                    words(moves(Moves.Direction.SAME), "se mantuv*", "igual que en", "remained unchanged"),
                    words(Moves.class::isInstance, "al pasar de"),
                    words(
                            Cause.class::isInstance,
                            "debido a",
                            "gracias a",
                            "a causa de",
                            "se explica*",
                            "por la aportacion",
                            "explained by",
                            "due to",
                            "thanks to",
                            "because of"),
                    words(
                            Covered.class::isInstance,
                            "cada uno de los",
                            "todos los objetivos",
                            "la totalidad de los objetivos",
                            "each of the",
                            "all objectives"),
                    words(Largest.class::isInstance, "se concentra*", "concentrate*"),
                    words(nothing -> false, "cumplimiento", "cumplio", "cumplieron", "compliance", "complied"))
            .flatMap(List::stream)
            .toList();

    static final List<Approximate> APPROXIMATE = List.of(
            approximate("alrededor de", About.Manner.ABOUT),
            approximate("cerca de", About.Manner.ABOUT),
            approximate("aproximadamente", About.Manner.ABOUT),
            approximate("mas de", About.Manner.MORE_THAN),
            approximate("menos de", About.Manner.LESS_THAN),
            approximate("casi", About.Manner.LESS_THAN));

    private static Predicate<Assertion> moves(Moves.Direction direction) {
        return assertion -> assertion instanceof Moves moves && moves.direction() == direction;
    }

    private static List<ClaimWord> words(Predicate<Assertion> carried, String... phrases) {
        return Stream.of(phrases)
                .map(phrase -> new ClaimWord(split(phrase), carried))
                .toList();
    }

    private static Approximate approximate(String phrase, About.Manner manner) {
        return new Approximate(split(phrase), manner);
    }

    private static List<String> split(String phrase) {
        return List.of(phrase.split(" "));
    }
}
