package id.jenjang.report.internal.reviu;

import id.jenjang.model.Bernama;
import id.jenjang.model.Cuplikan;
import id.jenjang.rules.Place;

import org.eclipse.emf.ecore.EObject;

import java.util.List;
import java.util.Optional;

/** Names places for a reader: the element by its id or name, and where it stands in the files. */
final class Labels {
    private static final int LONGEST_NAME = 60;
    private static final int MOST_PLACES = 5;

    private final ReviuContext context;

    Labels(ReviuContext context) {
        this.context = context;
    }

    /** The nearest element with an id or a name; empty for a place in a file. */
    Optional<String> element(Place place) {
        EObject element = place instanceof Place.ModelPlace model ? model.element() : null;
        for (; element != null; element = element.eContainer()) {
            if (element instanceof Bernama named) {
                if (named.getId() != null) {
                    return Optional.of(named.getId());
                }
                if (named.getNama() != null && !named.getNama().isBlank()) {
                    return Optional.of(shortened(named.getNama()));
                }
            }
        }
        return Optional.empty();
    }

    /** Where the place stands in the files; empty for one that stands nowhere. */
    String file(Place place) {
        return context.input().label().apply(place);
    }

    /** Several places on one line, the first few; empty for none. */
    String files(List<Place> places) {
        List<String> labels =
                places.stream().map(this::full).filter(each -> !each.isEmpty()).distinct().toList();
        String first = String.join("; ", labels.subList(0, Math.min(labels.size(), MOST_PLACES)));
        int rest = labels.size() - MOST_PLACES;
        return rest > 0
                ? first + "; " + context.text("reviu.dan-lain", java.util.Map.of("jumlah", rest))
                : first;
    }

    private String full(Place place) {
        String piece = piece(place).map(this::piece).orElse("");
        String file = file(place);
        return piece.isEmpty() ? file : file.isEmpty() ? piece : piece + " (" + file + ")";
    }

    /** The printed piece a place stands in; empty for places in the plan itself. */
    static Optional<Cuplikan> piece(Place place) {
        EObject element = place instanceof Place.ModelPlace model ? model.element() : null;
        while (element != null && !(element instanceof Cuplikan)) {
            element = element.eContainer();
        }
        return Optional.ofNullable((Cuplikan) element);
    }

    /** A printed piece by its title and page. */
    String piece(Cuplikan piece) {
        String title =
                piece.getJudul() == null || piece.getJudul().isBlank()
                        ? context.text("reviu.tanpa-judul")
                        : piece.getJudul().strip();
        return piece.getHalaman() == null
                ? title
                : context.text(
                        "reviu.halaman",
                        java.util.Map.of("judul", title, "halaman", piece.getHalaman()));
    }

    static String shortened(String name) {
        String flat = name.strip().replaceAll("\\s+", " ");
        return flat.length() <= LONGEST_NAME
                ? flat
                : flat.substring(0, LONGEST_NAME - 1).strip() + "\u2026";
    }
}
