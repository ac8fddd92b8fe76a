package mx.compendium.notification;

/** What a notice tells. */
public enum NoticeKind {
    /** A report goes back to its institution with observations. */
    RETURNED,
    /** An institution has answered observations. */
    ANSWERED,
    ACCEPTED,
    EXCLUDED,
    /** To the institution: its acuse. */
    DELIVERED,
    /** To the unit: an institution has delivered. */
    RECEIVED,
    EXTENDED,
    /** After closing, for one institution. */
    REOPENED,
    OPENED,
    CLOSED,
    /** Before the institution's date. */
    REMINDER,
    /** After it. */
    OVERDUE,
    /** To the head, when reminding did not help. */
    ESCALATED
}
