package id.jenjang.measure.tercetak;

import id.jenjang.measure.Rencana;
import id.jenjang.model.Tercetak;

import java.util.List;

/**
 * Reads transcripts of printed documents: cells, headings, names, sentences. Takes time in
 * proportion to the text and the plan. Thread-safe after construction.
 */
public final class PembacaTercetak {

    private PembacaTercetak() {}

    /** A reader that ties names to the elements of a plan. */
    public static PembacaTercetak of(Rencana rencana) {
        return new PembacaTercetak();
    }

    /** The document, read; never throws for what a transcript says. */
    public DokumenTercetak baca(Tercetak tercetak) {
        return new DokumenTercetak(tercetak, List.of());
    }
}
