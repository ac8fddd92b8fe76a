package mx.compendium.catalogue;

import java.util.List;

/** Port: which periods an institution is invited to; the storey of the periods answers. */
public interface TakingPart {

    /** The latest first. */
    List<TakenPart> of(String institution);
}
