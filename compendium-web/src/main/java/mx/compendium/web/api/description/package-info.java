/** Writes the description of the interface from its classes while the application is built; not part of the application (ADR 0054). */
@NullMarked
package mx.compendium.web.api.description;

import org.jspecify.annotations.NullMarked;
