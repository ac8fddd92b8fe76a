/** The administrator's view of mails. */
@NullMarked
package mx.compendium.web.notification;

import org.jspecify.annotations.NullMarked;
