/** The REST API of the outside contract: JSON, problem details (RFC 9457), cursor paging; it knows doors only. */
@NullMarked
package mx.compendium.web.api;

import org.jspecify.annotations.NullMarked;
