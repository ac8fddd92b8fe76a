/** What does an institution say it did? */
@NullMarked
package mx.compendium.action;

import org.jspecify.annotations.NullMarked;
