package id.jenjang.measure.tercetak;

import java.util.List;
import java.util.Optional;

/**
 * A row of a printed table, or a sentence with the figures in it.
 *
 * @param nomor its place among the rows of its piece, from 1; headings are not counted
 * @param jenis what kind of row it is
 * @param nomorUrut what its column No holds; null when there is no such column or nothing in it
 * @param nama names in it, left to right; a merged cell is named in its first row only
 * @param angka its figures, left to right; cells that state nothing are included
 * @param letak the whole row
 */
public record BarisTerbaca(
        int nomor,
        Jenis jenis,
        String nomorUrut,
        List<NamaTerbaca> nama,
        List<AngkaTerbaca> angka,
        Letak letak) {
    public BarisTerbaca {
        nama = List.copyOf(nama);
        angka = List.copyOf(angka);
    }

    /** What a row is. */
    public enum Jenis {
        /** Figures of an element. */
        DATA,
        /** The sum of rows above it. */
        JUMLAH,
        /** The mean of rows above it. */
        RERATA,
        /** A sentence. */
        KALIMAT
    }

    /** The row's first figure of a kind for a year that is a number. */
    public Optional<IsiSel.Angka> nilai(BesaranCetak besaran, int tahun) {
        return angka(besaran, tahun)
                .map(AngkaTerbaca::isi)
                .filter(IsiSel.Angka.class::isInstance)
                .map(IsiSel.Angka.class::cast);
    }

    /** The row's first figure of a kind for a year, whatever its cell holds. */
    public Optional<AngkaTerbaca> angka(BesaranCetak besaran, int tahun) {
        return angka.stream()
                .filter(a -> a.arti().besaran() == besaran && a.arti().tahun() == tahun)
                .findFirst();
    }
}
