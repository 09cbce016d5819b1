package id.jenjang.dsl.internal.load;

import id.jenjang.dsl.FindingSubject;
import id.jenjang.measure.Rencana;
import id.jenjang.model.Bernama;
import id.jenjang.model.Tercetak;
import id.jenjang.rules.Place;

import org.eclipse.emf.ecore.EObject;

import java.util.List;
import java.util.Locale;

/** Says in words what findings of one check speak of. */
public final class Subjects {

    private final Rencana plan;
    private final Locale locale;

    /** The subjects of findings about a plan, in one language. */
    public Subjects(Rencana plan, Locale locale) {
        this.plan = plan;
        this.locale = locale;
    }

    /** What a finding at a place speaks of, which has other places of the same cause. */
    public FindingSubject of(Place place, List<Place> related) {
        return switch (place) {
            case Place.FilePlace file -> FindingSubject.NONE;
            case Place.ModelPlace model -> ofModel(model, related);
        };
    }

    private FindingSubject ofModel(Place.ModelPlace place, List<Place> related) {
        return new FindingSubject(
                ElementNames.of(place.element()), document(place.element()), "", "", List.of());
    }

    private static String document(EObject element) {
        var each = element;
        while (each != null && !(each instanceof Tercetak)) {
            each = each.eContainer();
        }
        return each instanceof Bernama document && document.getNama() != null
                ? document.getNama()
                : "";
    }
}
