/** Institutions: which there are, what they were called, and how they change. */
@NullMarked
package mx.compendium.web.institution;

import org.jspecify.annotations.NullMarked;
