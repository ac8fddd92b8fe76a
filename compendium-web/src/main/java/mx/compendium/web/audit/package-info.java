/** Screens of the audit trail: its lines, and whether it is whole. */
@NullMarked
package mx.compendium.web.audit;

import org.jspecify.annotations.NullMarked;
