package mx.compendium.verifier;

/** A figure as the ledger states it, worked out by hand. */
record SampleFigure(String code, long numerator, Long denominator, String value, String text) {

    static SampleFigure count(String code, long value) {
        return new SampleFigure(code, value, null, String.valueOf(value), grouped(value));
    }

    static SampleFigure change(String code, long value) {
        String text = value > 0 ? "+" + grouped(value) : value < 0 ? "\u2212" + grouped(-value) : "0";
        return new SampleFigure(code, value, null, String.valueOf(value), text);
    }

    static SampleFigure percent(String code, long numerator, long denominator, String value, String text) {
        return new SampleFigure(code, numerator, denominator, value, text);
    }

    private static String grouped(long value) {
        String digits = String.valueOf(value);
        int first = digits.length() % 3 == 0 ? 3 : digits.length() % 3;
        StringBuilder text = new StringBuilder(digits.substring(0, Math.min(first, digits.length())));
        for (int i = first; i < digits.length(); i += 3) {
            text.append('\u202f').append(digits, i, i + 3);
        }
        return text.toString();
    }

    String json() {
        return "{\"code\":\"" + code
                + "\",\"rule\":\"R-01\",\"basis\":\"REPORTS\",\"definition\":\"d\",\"definitionEn\":\"d\",\"numerator\":"
                + numerator + ",\"denominator\":" + denominator + ",\"value\":\"" + value + "\",\"text\":\"" + text
                + "\",\"records\":1}";
    }
}
