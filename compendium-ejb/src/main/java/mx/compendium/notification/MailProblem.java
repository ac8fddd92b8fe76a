package mx.compendium.notification;

/** Why a mail has not gone. */
public enum MailProblem {
    /** Nobody of the institution has signed in yet. */
    NOBODY,
    /** The person's account names no address. */
    NO_ADDRESS,
    SERVER_AWAY,
    ADDRESS_REFUSED,
    /** For another reason, told by the server; tried again for some time. */
    REFUSED
}
