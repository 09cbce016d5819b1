package id.jenjang.acceptance.reading;

import id.jenjang.dsl.LoadedPlan;
import id.jenjang.dsl.TextRange;
import id.jenjang.model.BarisTercetak;
import id.jenjang.model.Cuplikan;
import id.jenjang.model.EntriPengukuran;
import id.jenjang.model.Kutipan;
import id.jenjang.model.RencanaPackage.Literals;
import id.jenjang.rules.Place;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the places a reader names stand in the files of a plan and its transcript. */
final class Pieces {

    private static final String QUOTATION = "kutipan ";
    private static final int FIRST_COLUMN = 1;

    private final LoadedPlan plan;

    Pieces(LoadedPlan plan) {
        this.plan = plan;
    }

    /** The stretches meant; empty when nothing like it is transcribed. */
    List<TextRange> of(Reading.Place place) {
        if (place.piece().equals("rencana")) {
            return plan.rencana().byId(place.row()).stream().flatMap(this::withEntries).toList();
        }
        var result = new ArrayList<TextRange>();
        pieces(place.piece()).forEach(piece -> ranges(piece, place.row()).forEach(result::add));
        return result;
    }

    /** The whole text of an element and of what is entered for it each year. */
    private Stream<TextRange> withEntries(EObject element) {
        var entries =
                plan.rencana().all(EntriPengukuran.class).stream()
                        .filter(entry -> entry.getIndikator() == element);
        return Stream.concat(Stream.of(element), entries).map(this::whole);
    }

    private TextRange whole(EObject element) {
        var node = NodeModelUtils.findActualNodeFor(element);
        var file = plan.file(element).orElseThrow();
        return new TextRange(
                file, node.getOffset(), node.getLength(), node.getStartLine(), FIRST_COLUMN);
    }

    /** Pieces whose title is as named, else those whose title begins so. */
    private List<Cuplikan> pieces(String name) {
        boolean quotation = name.startsWith(QUOTATION);
        var title = quotation ? name.substring(QUOTATION.length()) : name;
        var all =
                plan.rencana().all(Cuplikan.class).stream()
                        .filter(piece -> piece instanceof Kutipan == quotation)
                        .filter(piece -> piece.getJudul() != null)
                        .toList();
        var same = all.stream().filter(piece -> piece.getJudul().equals(title)).toList();
        return same.isEmpty()
                ? all.stream().filter(piece -> piece.getJudul().startsWith(title)).toList()
                : same;
    }

    private Stream<TextRange> ranges(Cuplikan piece, String row) {
        if (row == null) {
            return text(piece, 0, piece.getIsi() == null ? 0 : piece.getIsi().length()).stream();
        }
        if (piece.getIsi() == null) {
            return piece.getBaris().stream()
                    .filter(typed -> isOf(typed, row))
                    .flatMap(typed -> plan.locate(Place.of(typed)).stream());
        }
        return piece instanceof Kutipan ? words(piece, row) : rows(piece, row);
    }

    private static boolean isOf(BarisTercetak typed, String row) {
        return row.equals(typed.getUntuk().getId())
                || typed.getNama() != null && typed.getNama().startsWith(row);
    }

    private Stream<TextRange> words(Cuplikan piece, String words) {
        int at = folded(piece.getIsi()).indexOf(folded(words));
        return at < 0 ? Stream.empty() : text(piece, at, words.length()).stream();
    }

    /** Same length as the text, so that places stay. */
    private static String folded(String text) {
        return text.replace('\n', ' ').toLowerCase(Locale.ROOT);
    }

    /** Lines with a cell that begins like the name of the row. */
    private Stream<TextRange> rows(Cuplikan piece, String row) {
        var result = new ArrayList<TextRange>();
        int start = 0;
        for (String line : piece.getIsi().split("\n", -1)) {
            boolean named =
                    Stream.of(line.split("\t"))
                            .anyMatch(cell -> folded(cell.strip()).startsWith(folded(row)));
            if (named) {
                text(piece, start, line.length()).ifPresent(result::add);
            }
            start += line.length() + 1;
        }
        return result.stream();
    }

    private Optional<TextRange> text(Cuplikan piece, int offset, int length) {
        return plan.locate(new Place.ModelPlace(piece, Literals.CUPLIKAN__ISI, -1, offset, length));
    }
}
