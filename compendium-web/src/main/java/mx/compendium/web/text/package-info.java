/** Every word on screen: the bundles, numbers, dates and broken rules in the reader's language. */
@NullMarked
package mx.compendium.web.text;

import org.jspecify.annotations.NullMarked;
