package mx.compendium.notification;

/** Where a mail stands; a failed one is not tried again unless somebody asks for it. */
public enum MailState {
    WAITING,
    SENT,
    FAILED
}
