package mx.compendium.identity;

/** Names of the realm's roles, as annotations need them. */
public final class RoleNames {

    public static final String FOCAL_POINT = "focal-point";
    public static final String INSTITUTION_HEAD = "institution-head";
    public static final String REVIEWER = "reviewer";
    public static final String ADMINISTRATOR = "administrator";
    public static final String EXECUTIVE = "executive";
    public static final String AUDITOR = "auditor";

    private RoleNames() {}
}
