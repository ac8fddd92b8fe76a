/**
 * The screens. One address names four things: the page {@code /app/period/list.xhtml}, its bean {@code
 * web.period.ListBacking}, its texts {@code period.list.*} and the roles on {@code /app/period/*} in web.xml. What a
 * screen shows is in its address, so that it can be shared and survives an expired view; nothing changes on GET.
 */
@NullMarked
package mx.compendium.web;

import org.jspecify.annotations.NullMarked;
