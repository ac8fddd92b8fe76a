/** The mail server. */
@NullMarked
package mx.compendium.notification.gateway;

import org.jspecify.annotations.NullMarked;
