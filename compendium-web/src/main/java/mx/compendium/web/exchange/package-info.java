/** Workbooks: handed out, sent in, looked at and decided about. */
@NullMarked
package mx.compendium.web.exchange;

import org.jspecify.annotations.NullMarked;
