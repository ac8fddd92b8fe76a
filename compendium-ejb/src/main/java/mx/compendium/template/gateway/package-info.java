/** The identity the installation comes with. */
@NullMarked
package mx.compendium.template.gateway;

import org.jspecify.annotations.NullMarked;
