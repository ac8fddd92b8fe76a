/** Action reports, what they hold and who may see them. */
@NullMarked
package mx.compendium.action.model;

import org.jspecify.annotations.NullMarked;
