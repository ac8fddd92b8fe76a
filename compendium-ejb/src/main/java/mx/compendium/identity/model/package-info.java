/** People and the institutions they act for. */
@NullMarked
package mx.compendium.identity.model;

import org.jspecify.annotations.NullMarked;
