/** Where notices, mails and reminders are kept. */
@NullMarked
package mx.compendium.notification.store;

import org.jspecify.annotations.NullMarked;
