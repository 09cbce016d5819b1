package id.jenjang.measure;

import id.jenjang.model.Bernama;
import id.jenjang.model.Instansi;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Evaluates the live values of a narrative for one agency, year and method; the grammar of
 * expressions is in {@code docs/bahasa.md}. Computed percentages print with "%" and money with
 * "Rp"; targets and realisasi print as numbers without their unit. The text is Indonesian whatever
 * language messages are in.
 */
public final class PenilaiTeks {
    private final Rencana rencana;
    private final LingkupUmum umum;
    private final LingkupAnggaran anggaran;
    private final LingkupElemen elemen;

    /** Evaluates against a plan; figures without a year of their own are those of {@code tahun}. */
    public PenilaiTeks(Rencana rencana, Instansi instansi, int tahun, Metode metode) {
        this.rencana = rencana;
        PembuatNilai pembuat = new PembuatNilai(new Pengukur(rencana, metode), tahun);
        umum = new LingkupUmum(pembuat, instansi);
        elemen = new LingkupElemen(pembuat);
        anggaran = new LingkupAnggaran(pembuat, instansi, elemen);
    }

    /** What became of a live value. */
    public sealed interface Penilaian {}

    /**
     * Its text.
     *
     * @param teks as printed
     * @param asal where the figure comes from; null for a name, a word or a year
     */
    public record Berhasil(String teks, Asal asal) implements Penilaian {}

    /**
     * A mistake in the expression.
     *
     * @param galat what is wrong
     * @param rincian the details named by {@link Galat}
     * @param hasil the reason of {@link Galat#TIDAK_TERSEDIA}; null for the others
     * @param offset of the wrong part, counted from the beginning of the expression (or narrative)
     * @param length of the wrong part
     */
    public record Salah(
            Galat galat, List<String> rincian, Hasil.TidakTersedia hasil, int offset, int length)
            implements Penilaian {
        public Salah {
            rincian = List.copyOf(rincian);
        }

        /** The same mistake seen from further left. */
        Salah geser(int jarak) {
            return new Salah(galat, rincian, hasil, offset + jarak, length);
        }
    }

    /** Evaluates one expression, written without its braces. */
    public Penilaian nilai(String ungkapan) {
        try {
            Barisan barisan = new Barisan(Ungkapan.parse(ungkapan));
            Ungkapan.Bagian kepala = barisan.intip().orElseThrow();
            Optional<NilaiTeks> nilai = umum.nilai(barisan);
            if (nilai.isEmpty()) {
                nilai = anggaran.nilai(barisan);
            }
            NilaiTeks dibaca = nilai.isPresent() ? nilai.get() : elemen(barisan);
            return new Berhasil(akhiran(dibaca, kepala, barisan), dibaca.asal().orElse(null));
        } catch (SalahUngkapan e) {
            return e.salah();
        }
    }

    private NilaiTeks elemen(Barisan barisan) throws SalahUngkapan {
        Ungkapan.Bagian kepala = barisan.ambil();
        Bernama dituju =
                rencana.byId(kepala.nama())
                        .orElseThrow(
                                () ->
                                        new SalahUngkapan(
                                                Galat.NAMA_TIDAK_DIKENAL,
                                                List.of(kepala.nama()),
                                                kepala));
        if (kepala.argumen() != null) {
            throw new SalahUngkapan(Galat.ARGUMEN_TIDAK_BERLAKU, List.of(kepala.nama()), kepala);
        }
        return barisan.habis() ? elemen.nama(dituju, kepala) : elemen.nilai(dituju, barisan);
    }

    private static String akhiran(NilaiTeks nilai, Ungkapan.Bagian kepala, Barisan barisan)
            throws SalahUngkapan {
        if (barisan.habis()) {
            return nilai.cetak();
        }
        Ungkapan.Bagian akhiran = barisan.ambil();
        Optional<String> teks =
                akhiran.argumen() == null && barisan.habis()
                        ? nilai.akhiran(akhiran.nama())
                        : Optional.empty();
        return teks.orElseThrow(
                () ->
                        new SalahUngkapan(
                                Galat.AKHIRAN_TIDAK_BERLAKU,
                                List.of(kepala.nama(), akhiran.nama()),
                                akhiran));
    }

    /**
     * The narrative with every live value replaced; one that is wrong stays as written, braces
     * included.
     */
    public String teks(TeksHidup teks) {
        return teks(teks, Berhasil::teks);
    }

    /**
     * The narrative with every live value replaced by what the function makes of it; one that is
     * wrong stays as written, braces included.
     */
    public String teks(TeksHidup teks, Function<Berhasil, String> cetak) {
        StringBuilder result = new StringBuilder();
        for (TeksHidup.Segmen segmen : teks.segmen()) {
            switch (segmen) {
                case TeksHidup.Harfiah h -> result.append(h.teks());
                case TeksHidup.Terbuka t -> result.append(t.teks());
                case TeksHidup.Nilai n ->
                        result.append(
                                nilai(n.ungkapan()) instanceof Berhasil b
                                        ? cetak.apply(b)
                                        : "{" + n.ungkapan() + "}");
            }
        }
        return result.toString();
    }

    /** The mistakes of a narrative, with offsets counted from the beginning of the narrative. */
    public List<Salah> galat(TeksHidup teks) {
        List<Salah> result = new ArrayList<>();
        for (TeksHidup.Segmen segmen : teks.segmen()) {
            if (segmen instanceof TeksHidup.Nilai n && nilai(n.ungkapan()) instanceof Salah s) {
                result.add(
                        s.galat() == Galat.KOSONG
                                ? new Salah(s.galat(), s.rincian(), null, n.offset(), n.length())
                                : s.geser(n.offset() + 1));
            } else if (segmen instanceof TeksHidup.Terbuka t) {
                result.add(
                        new Salah(
                                Galat.TIDAK_DITUTUP,
                                List.of(t.teks()),
                                null,
                                t.offset(),
                                t.length()));
            }
        }
        return result;
    }
}
