package id.jenjang.dsl.internal.load;

import id.jenjang.dsl.FindingSubject;
import id.jenjang.measure.Rencana;
import id.jenjang.model.Bernama;
import id.jenjang.model.Tercetak;
import id.jenjang.rules.Place;
import id.jenjang.rules.StatedPlace;

import org.eclipse.emf.ecore.EObject;

import java.util.List;
import java.util.Locale;

/** Says in words what findings of one check speak of. */
public final class Subjects {

    private final StatedPlace printed;
    private final Locale locale;

    /** The subjects of findings about a plan, in one language. */
    public Subjects(Rencana plan, Locale locale) {
        this.printed = StatedPlace.of(plan);
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
        var document = document(place);
        var piece = document.isEmpty() ? "" : printed.piece(place, locale).orElse("");
        return new FindingSubject(
                ElementNames.of(place.element()),
                document,
                piece,
                piece.isEmpty() ? "" : within(piece, label(place)),
                related.stream().map(each -> other(each, document)).toList());
    }

    private String label(Place place) {
        return printed.label(place, locale).orElse("");
    }

    /** The label of a place in a piece, without the name of the piece. */
    private static String within(String piece, String label) {
        var rest = label.startsWith(piece) ? label.substring(piece.length()) : label;
        return rest.startsWith(", ") ? rest.substring(2) : rest;
    }

    /** Another document is named with the place; the finding's own goes without saying. */
    private String other(Place place, String own) {
        var document = document(place);
        var label = document.isEmpty() ? "" : label(place);
        return label.isEmpty() || document.equals(own) ? label : label + " (" + document + ")";
    }

    private static String document(Place place) {
        EObject each = place instanceof Place.ModelPlace model ? model.element() : null;
        while (each != null && !(each instanceof Tercetak)) {
            each = each.eContainer();
        }
        return each instanceof Bernama document && document.getNama() != null
                ? document.getNama()
                : "";
    }
}
