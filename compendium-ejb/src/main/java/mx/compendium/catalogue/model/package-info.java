/** Objectives, principles, federal entities and institutions as they are kept. */
@NullMarked
package mx.compendium.catalogue.model;

import org.jspecify.annotations.NullMarked;
