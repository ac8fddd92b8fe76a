package mx.compendium.notification;

/** Event, fired within the transaction that writes mails: once it is committed they can go. */
public record MailWaiting() {}
