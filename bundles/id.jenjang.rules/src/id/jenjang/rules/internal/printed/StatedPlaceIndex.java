package id.jenjang.rules.internal.printed;

import id.jenjang.measure.Rencana;
import id.jenjang.measure.tercetak.AngkaTerbaca;
import id.jenjang.measure.tercetak.BarisTerbaca;
import id.jenjang.measure.tercetak.CuplikanTerbaca;
import id.jenjang.measure.tercetak.KolomTerbaca;
import id.jenjang.measure.tercetak.Letak;
import id.jenjang.measure.tercetak.NamaTerbaca;
import id.jenjang.measure.tercetak.PembacaTercetak;
import id.jenjang.model.BarisTercetak;
import id.jenjang.model.Cuplikan;
import id.jenjang.model.RencanaPackage.Literals;
import id.jenjang.model.Tercetak;
import id.jenjang.rules.Place;
import id.jenjang.rules.internal.text.Label;

import org.eclipse.emf.ecore.EObject;

import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Finds the row and column of a place in a transcript. */
public final class StatedPlaceIndex {
    private final Rencana plan;
    private final Map<Cuplikan, PieceIndex> pieces = new IdentityHashMap<>();
    private final Map<Tercetak, Boolean> read = new IdentityHashMap<>();

    /** An index of the transcripts of a plan. */
    public StatedPlaceIndex(Rencana plan) {
        this.plan = plan;
    }

    /** The whole label; empty outside a piece. */
    public Optional<String> label(Place.ModelPlace place, Locale locale) {
        Cuplikan piece = around(place.element(), Cuplikan.class);
        if (piece == null) {
            return document(place);
        }
        String label = PieceLabel.of(piece, locale);
        PieceIndex index = index(piece);
        return Optional.of(index == null ? label : label + index.within(place, locale));
    }

    /** The piece alone; empty outside one. */
    public Optional<String> piece(Place.ModelPlace place, Locale locale) {
        Cuplikan piece = around(place.element(), Cuplikan.class);
        return piece == null ? document(place) : Optional.of(PieceLabel.of(piece, locale));
    }

    /** A place in the transcript but in none of its pieces is named by its document. */
    private static Optional<String> document(Place.ModelPlace place) {
        Tercetak document = around(place.element(), Tercetak.class);
        return Optional.ofNullable(document).map(Tercetak::getNama).map(Label::quoted);
    }

    private static <T extends EObject> T around(EObject element, Class<T> type) {
        EObject around = element;
        while (around != null && !type.isInstance(around)) {
            around = around.eContainer();
        }
        return type.cast(around);
    }

    private PieceIndex index(Cuplikan piece) {
        Tercetak document = around(piece, Tercetak.class);
        if (document != null && read.putIfAbsent(document, true) == null) {
            PembacaTercetak.of(plan)
                    .baca(document)
                    .cuplikan()
                    .forEach(each -> pieces.put(each.sumber(), new PieceIndex(each)));
        }
        return pieces.get(piece);
    }

    /** What stands where in one piece. */
    private static final class PieceIndex {
        private final TreeMap<Integer, BarisTerbaca> rows = new TreeMap<>();
        private final TreeMap<Integer, String> columns = new TreeMap<>();
        private final TreeMap<Integer, String> headings = new TreeMap<>();
        private final Map<EObject, BarisTerbaca> typedRows = new IdentityHashMap<>();
        private final Map<EObject, String> typedColumns = new IdentityHashMap<>();

        PieceIndex(CuplikanTerbaca piece) {
            piece.kolom().stream()
                    .filter(each -> inText(each.letak()))
                    .forEach(each -> headings.put(each.letak().awal(), each.judul().strip()));
            for (BarisTerbaca row : piece.baris()) {
                if (row.jenis() == BarisTerbaca.Jenis.KALIMAT) {
                    continue;
                }
                addRow(row);
                row.nama().forEach(each -> addColumn(each.letak(), heading(piece, each)));
                row.angka().forEach(each -> addColumn(each.letak(), heading(piece, each)));
            }
        }

        private static boolean inText(Letak at) {
            return at.fitur() == Literals.CUPLIKAN__ISI;
        }

        private void addRow(BarisTerbaca row) {
            if (inText(row.letak())) {
                rows.put(row.letak().awal(), row);
            } else {
                typedRows.put(row.letak().pemilik(), row);
            }
        }

        private void addColumn(Letak at, String heading) {
            if (inText(at)) {
                columns.put(at.awal(), heading);
            } else if (!(at.pemilik() instanceof BarisTercetak)) {
                typedColumns.put(at.pemilik(), heading);
            }
        }

        private static String heading(CuplikanTerbaca piece, NamaTerbaca name) {
            return piece.kolom().stream()
                    .filter(each -> each.isi().equals(new KolomTerbaca.Nama(name.jenis())))
                    .findFirst()
                    .map(each -> each.judul().strip())
                    .orElse("");
        }

        private static String heading(CuplikanTerbaca piece, AngkaTerbaca figure) {
            return piece.kolom().stream()
                    .filter(each -> each.isi().equals(new KolomTerbaca.Nilai(figure.arti())))
                    .findFirst()
                    .map(each -> withYear(each.judul().strip(), figure))
                    .orElse(Words.what(figure.arti()));
        }

        /** A bare year, or a heading without one, does not say enough. */
        private static String withYear(String heading, AngkaTerbaca figure) {
            boolean bareYear = heading.matches("\\d{4}");
            return bareYear ? Words.what(figure.arti()) : heading;
        }

        String within(Place.ModelPlace place, Locale locale) {
            boolean english = locale != null && "en".equals(locale.getLanguage());
            if (place.feature() == Literals.CUPLIKAN__ISI && place.length() >= 0) {
                return inText(place.offset(), english);
            }
            return typed(place.element(), english);
        }

        private String inText(int offset, boolean english) {
            var heading = headings.get(offset);
            if (heading != null) {
                return column(heading, english);
            }
            var row = rows.floorEntry(offset);
            if (row == null || offset > end(row.getValue())) {
                return "";
            }
            String text = row(row.getValue(), english);
            String column = columns.get(offset);
            return offset == row.getKey() && column == null ? text : text + column(column, english);
        }

        private static int end(BarisTerbaca row) {
            return row.letak().awal() + Math.max(0, row.letak().panjang());
        }

        private String typed(EObject element, boolean english) {
            for (EObject at = element;
                    at != null && !(at instanceof Cuplikan);
                    at = at.eContainer()) {
                BarisTerbaca row = typedRows.get(at);
                if (row != null) {
                    String name = row.nama().isEmpty() ? typedName(at) : "";
                    return row(row, english) + name + column(typedColumns.get(element), english);
                }
            }
            return "";
        }

        /** A row typed by id is known by the element's own name. */
        private static String typedName(EObject row) {
            return row instanceof BarisTercetak typed
                            && typed.getUntuk() != null
                            && typed.getUntuk().getNama() != null
                    ? " " + Label.quoted(typed.getUntuk().getNama())
                    : "";
        }

        private static String row(BarisTerbaca row, boolean english) {
            String number = (english ? ", row " : ", baris ") + row.nomor();
            return row.nama().isEmpty()
                    ? number
                    : number + " " + Label.quoted(row.nama().getLast().tertulis());
        }

        private static String column(String heading, boolean english) {
            return heading == null || heading.isEmpty()
                    ? ""
                    : (english ? ", column " : ", kolom ") + heading;
        }
    }
}
