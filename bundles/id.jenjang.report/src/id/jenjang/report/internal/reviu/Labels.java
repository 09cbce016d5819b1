package id.jenjang.report.internal.reviu;

import id.jenjang.model.Bernama;
import id.jenjang.model.Cuplikan;
import id.jenjang.model.EntriAnggaran;
import id.jenjang.model.EntriPengukuran;
import id.jenjang.model.EntriRencanaAksi;
import id.jenjang.model.Kutipan;
import id.jenjang.model.TargetPerjanjian;
import id.jenjang.rules.Place;
import id.jenjang.rules.StatedPlace;

import org.eclipse.emf.ecore.EObject;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Names places for a reader: the element by its id or name, and where it stands in the files. */
final class Labels {
    private static final int LONGEST_NAME = 60;
    private static final int MOST_PLACES = 5;

    private final ReviuContext context;
    private final StatedPlace stated;

    Labels(ReviuContext context) {
        this.context = context;
        this.stated = StatedPlace.of(context.subject().plan());
    }

    /**
     * The nearest element with an id or a name, or the element an entry is about; empty for a place
     * in a file.
     */
    Optional<String> element(Place place) {
        EObject element = place instanceof Place.ModelPlace model ? model.element() : null;
        for (; element != null; element = element.eContainer()) {
            Optional<String> name = name(element).or(subject(element));
            if (name.isPresent()) {
                return name;
            }
        }
        return Optional.empty();
    }

    private static Supplier<Optional<String>> subject(EObject element) {
        Bernama subject =
                switch (element) {
                    case EntriPengukuran entry -> entry.getIndikator();
                    case EntriRencanaAksi entry -> entry.getIndikator();
                    case TargetPerjanjian entry -> entry.getIndikator();
                    case EntriAnggaran entry -> entry.getUntuk();
                    default -> null;
                };
        return () -> subject == null ? Optional.empty() : name(subject);
    }

    private static Optional<String> name(EObject element) {
        if (!(element instanceof Bernama named)) {
            return Optional.empty();
        }
        return Optional.ofNullable(named.getId())
                .or(
                        () ->
                                Optional.ofNullable(named.getNama())
                                        .filter(name -> !name.isBlank())
                                        .map(Labels::shortened));
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
                ? first + "; " + context.text("reviu.dan-lain", Map.of("jumlah", rest))
                : first;
    }

    private String full(Place place) {
        String piece = stated.piece(place, context.language()).orElse("");
        String file = file(place);
        return piece.isEmpty() ? file : file.isEmpty() ? piece : piece + " (" + file + ")";
    }

    /**
     * Row and column within the printed piece, else the element; empty for a place in a file and
     * for a piece as a whole.
     */
    Optional<String> within(Place place) {
        if (piece(place).isEmpty()) {
            return element(place);
        }
        String piece = stated.piece(place, context.language()).orElse("");
        String label = stated.label(place, context.language()).orElse(piece);
        String rest = label.startsWith(piece) ? label.substring(piece.length()) : label;
        return Optional.of(rest.replaceFirst("^[, ]+", "")).filter(text -> !text.isEmpty());
    }

    /** The printed piece a place stands in; empty for places in the plan itself. */
    static Optional<Cuplikan> piece(Place place) {
        EObject element = place instanceof Place.ModelPlace model ? model.element() : null;
        while (element != null && !(element instanceof Cuplikan)) {
            element = element.eContainer();
        }
        return Optional.ofNullable((Cuplikan) element);
    }

    /** A printed piece by its whole title and page. */
    String piece(Cuplikan piece) {
        boolean untitled = piece.getJudul() == null || piece.getJudul().isBlank();
        String title = untitled ? context.text("reviu.tanpa-judul") : piece.getJudul().strip();
        if (piece instanceof Kutipan && !untitled) {
            title = context.text("reviu.kutipan", Map.of("judul", title));
        }
        return piece.getHalaman() == null
                ? title
                : context.text(
                        "reviu.halaman", Map.of("judul", title, "halaman", piece.getHalaman()));
    }

    static String shortened(String name) {
        String flat = name.strip().replaceAll("\\s+", " ");
        return flat.length() <= LONGEST_NAME
                ? flat
                : flat.substring(0, LONGEST_NAME - 1).strip() + "\u2026";
    }
}
