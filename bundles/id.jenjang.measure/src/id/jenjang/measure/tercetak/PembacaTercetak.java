package id.jenjang.measure.tercetak;

import id.jenjang.measure.Rencana;
import id.jenjang.model.Cuplikan;
import id.jenjang.model.TabelTercetak;
import id.jenjang.model.Tercetak;

import java.util.List;

/**
 * Reads transcripts of printed documents: cells, headings, names, sentences. Takes time in
 * proportion to the text and the plan. Thread-safe.
 */
public final class PembacaTercetak {
    private final Rencana rencana;

    /** Made by the first document: a plan without transcripts needs none. */
    private IndeksNama indeks;

    private PembacaTercetak(Rencana rencana) {
        this.rencana = rencana;
    }

    /** A reader that ties names to the elements of a plan. */
    public static PembacaTercetak of(Rencana rencana) {
        return new PembacaTercetak(rencana);
    }

    /** The document, read; never throws for what a transcript says. */
    public DokumenTercetak baca(Tercetak tercetak) {
        KonteksDokumen dokumen =
                new KonteksDokumen(
                        rencana, tercetak, new PencocokNama(rencana, indeks(), tercetak));
        List<CuplikanTerbaca> cuplikan =
                tercetak.getCuplikan().stream().map(c -> baca(dokumen, c)).toList();
        return new DokumenTercetak(tercetak, cuplikan);
    }

    private synchronized IndeksNama indeks() {
        if (indeks == null) {
            indeks = new IndeksNama(rencana);
        }
        return indeks;
    }

    private static CuplikanTerbaca baca(KonteksDokumen dokumen, Cuplikan cuplikan) {
        if (cuplikan.getIsi() == null) {
            List<BarisTerbaca> baris = new PembacaKetikan(dokumen, cuplikan).baca();
            return new CuplikanTerbaca(cuplikan, List.of(), baris, List.of(), List.of());
        }
        return cuplikan instanceof TabelTercetak tabel
                ? new PembacaTabel(dokumen, tabel).baca()
                : new CuplikanTerbaca(cuplikan, List.of(), List.of(), List.of(), List.of());
    }
}
