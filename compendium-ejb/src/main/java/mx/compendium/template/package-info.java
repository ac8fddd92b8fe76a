/** How do the documents of an edition look, and in which order do they say it? The unit's own templates. */
@NullMarked
package mx.compendium.template;

import org.jspecify.annotations.NullMarked;
