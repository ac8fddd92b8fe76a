/** What is told and when: words, letters, reminders, retries. */
@NullMarked
package mx.compendium.notification.model;

import org.jspecify.annotations.NullMarked;
