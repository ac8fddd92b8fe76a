package mx.compendium.verifier.bundle;

/** The bundle breaks a rule of the format, so that nothing can be said about what it holds. */
public final class Refused extends RuntimeException {

    private final transient Problem problem;

    public Refused(String code, String where, Object... told) {
        super(code + " " + where, null, false, false);
        problem = Problem.of(code, where, told);
    }

    public Problem problem() {
        return problem;
    }
}
