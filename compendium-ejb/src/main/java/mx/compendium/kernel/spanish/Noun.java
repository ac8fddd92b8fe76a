package mx.compendium.kernel.spanish;

/** A noun, or a noun with its complement, that agrees with the number before it. */
public record Noun(String singular, String plural, Gender gender) {

    public static Noun masculine(String singular, String plural) {
        return new Noun(singular, plural, Gender.MASCULINE);
    }

    public static Noun feminine(String singular, String plural) {
        return new Noun(singular, plural, Gender.FEMININE);
    }

    /** Singular for 1 only: Spanish says «0 acciones». */
    public String form(long count) {
        return count == 1 ? singular : plural;
    }

    /** {@code 1 acción}, {@code 356 acciones}. */
    public String counted(long count) {
        return SpanishNumbers.whole(count) + " " + form(count);
    }

    /** {@code una acción}, {@code tres acciones}; figures above twenty. */
    public String inWords(long count) {
        return SpanishNumbers.words(count, gender) + " " + form(count);
    }

    /** {@code la acción}, {@code los programas}. */
    public String withArticle(long count) {
        return article(count) + " " + form(count);
    }

    /** Ending of a participle that agrees: {@code agree("reportad", 2)} gives {@code reportadas} for a feminine noun. */
    public String agree(String stem, long count) {
        String vowel = gender == Gender.FEMININE ? "a" : "o";
        return stem + vowel + (count == 1 ? "" : "s");
    }

    private String article(long count) {
        if (gender == Gender.FEMININE) {
            return count == 1 ? "la" : "las";
        }
        return count == 1 ? "el" : "los";
    }
}
