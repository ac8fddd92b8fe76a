/**
 * The ground under the product on one machine: PostgreSQL, Keycloak and WildFly, started, watched and stopped by one program.
 * In production the three are services of their own; nothing here runs there.
 */
@NullMarked
package mx.compendium.ground;

import org.jspecify.annotations.NullMarked;
