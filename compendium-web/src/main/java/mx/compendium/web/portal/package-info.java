/** The public portal: what everybody may find, read, cite and download of published editions. */
@org.jspecify.annotations.NullMarked
package mx.compendium.web.portal;
