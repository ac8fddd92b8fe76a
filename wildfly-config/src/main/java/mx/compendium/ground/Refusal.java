package mx.compendium.ground;

/** The product does not start, for a reason a person can act on. The message is one line and stands alone. */
public final class Refusal extends RuntimeException {

    public Refusal(String reason) {
        super(reason);
    }

    public Refusal(String reason, Throwable cause) {
        super(reason + " (" + brief(cause) + ")", cause);
    }

    private static String brief(Throwable cause) {
        String message = cause.getMessage();
        String text = message == null ? cause.getClass().getSimpleName() : message;
        return text.lines().findFirst().orElse(text);
    }
}
