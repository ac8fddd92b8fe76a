package mx.compendium.publication;

/**
 * Something an edition says that nothing supports, let pass by two persons.
 *
 * @param place the sentence it stands in
 * @param written what is unchecked
 */
public record PublishedException(String place, String written, String reason) {}
