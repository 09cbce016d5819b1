package id.jenjang.rules.internal.printed;

import id.jenjang.measure.tercetak.BarisTerbaca;
import id.jenjang.measure.tercetak.CuplikanTerbaca;
import id.jenjang.measure.tercetak.NamaTerbaca;
import id.jenjang.rules.Place;

import org.eclipse.emf.ecore.EObject;

import java.util.ArrayList;
import java.util.List;

/**
 * A printed name with the row and piece it stands in.
 *
 * @param piece the table
 * @param row the row
 * @param name the name
 */
record Named(CuplikanTerbaca piece, BarisTerbaca row, NamaTerbaca name) {

    /** The names in the tables of a document, in order; names in sentences are not among them. */
    static List<Named> of(PrintedDocument document) {
        List<Named> names = new ArrayList<>();
        for (CuplikanTerbaca piece : document.pieces()) {
            names.addAll(of(piece));
        }
        return names;
    }

    /** The names in a table, in order. */
    static List<Named> of(CuplikanTerbaca piece) {
        List<Named> names = new ArrayList<>();
        for (BarisTerbaca row : piece.baris()) {
            if (row.jenis() == BarisTerbaca.Jenis.DATA) {
                row.nama().forEach(each -> names.add(new Named(piece, row, each)));
            }
        }
        return names;
    }

    /** The element it stands for; null when that is not certain. */
    EObject element() {
        return name.padanan().unsur();
    }

    String printed() {
        return name.tertulis();
    }

    Place place() {
        return Places.of(name.letak());
    }
}
