/** What the person signed in was told. */
@NullMarked
package mx.compendium.web.notice;

import org.jspecify.annotations.NullMarked;
