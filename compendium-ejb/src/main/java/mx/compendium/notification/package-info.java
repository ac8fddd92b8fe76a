/**
 * Who must be told? Listens to what happens below; nobody knows it. A notice stands in the transaction of what it tells;
 * mail follows when it can. Reminders are rows, run once wherever the servers are.
 */
@NullMarked
package mx.compendium.notification;

import org.jspecify.annotations.NullMarked;
