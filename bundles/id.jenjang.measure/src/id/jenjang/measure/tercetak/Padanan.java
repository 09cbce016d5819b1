package id.jenjang.measure.tercetak;

import org.eclipse.emf.ecore.EObject;

import java.util.List;

/** Which element of the plan a printed name stands for. */
public sealed interface Padanan {

    /** The element, or null when it is not certain enough. */
    default EObject unsur() {
        return switch (this) {
            case Sama s -> s.elemen();
            case Mirip m -> m.elemen();
            case TidakAda t -> null;
            case Rancu r -> null;
        };
    }

    /**
     * The name is the element's, but for case, spaces and a closing full stop; or the transcript
     * says which element it stands for.
     *
     * @param elemen the element
     */
    record Sama(EObject elemen) implements Padanan {}

    /**
     * The name is spelled otherwise than the element's, and no other element comes close.
     *
     * @param elemen the element
     */
    record Mirip(EObject elemen) implements Padanan {}

    /**
     * No element has such a name.
     *
     * @param terdekat the nearest by name; null when none is near
     */
    record TidakAda(EObject terdekat) implements Padanan {}

    /**
     * Several elements come equally close.
     *
     * @param calon the elements, in plan order
     */
    record Rancu(List<EObject> calon) implements Padanan {
        public Rancu {
            calon = List.copyOf(calon);
        }
    }
}
