/** Doors of notices and mails, and what works behind them. */
@NullMarked
package mx.compendium.notification.boundary;

import org.jspecify.annotations.NullMarked;
