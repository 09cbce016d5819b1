package id.jenjang.measure.tercetak;

import id.jenjang.model.Cuplikan;

import java.util.List;

/**
 * A piece of a printed document, read.
 *
 * @param sumber the piece
 * @param kolom its columns; empty for sentences and typed rows
 * @param baris its rows or sentences, in order
 * @param pernyataan what its sentences say beyond figures; empty for tables
 * @param masalah what kept something from being read, besides single cells
 */
public record CuplikanTerbaca(
        Cuplikan sumber,
        List<KolomTerbaca> kolom,
        List<BarisTerbaca> baris,
        List<Pernyataan> pernyataan,
        List<Masalah> masalah) {
    public CuplikanTerbaca {
        kolom = List.copyOf(kolom);
        baris = List.copyOf(baris);
        pernyataan = List.copyOf(pernyataan);
        masalah = List.copyOf(masalah);
    }

    /** What can be wrong with the shape of a pasted table. */
    public enum JenisMasalah {
        /** No column says which element a row is of. */
        TANPA_KOLOM_NAMA,
        /** A row has fewer cells than there are columns of figures to fill. */
        SEL_KURANG,
        /** A row has more cells than there are columns. */
        SEL_LEBIH,
        /** A row has figures but no name. */
        TANPA_NAMA
    }

    /**
     * Something that kept a row or table from being read.
     *
     * @param jenis what
     * @param ada how many cells there are; 0 where that says nothing
     * @param perlu how many there should be; 0 where that says nothing
     * @param letak where
     */
    public record Masalah(JenisMasalah jenis, int ada, int perlu, Letak letak) {}
}
