/** People and the institutions they act for. */
@NullMarked
package mx.compendium.web.people;

import org.jspecify.annotations.NullMarked;
