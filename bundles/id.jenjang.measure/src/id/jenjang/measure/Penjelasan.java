package id.jenjang.measure;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Collectors;

/**
 * The words for reasons, remarks, comparisons and mistakes, in one language: Indonesian unless
 * English is asked for, whatever the language of the machine.
 */
public final class Penjelasan {
    private final ResourceBundle pesan;
    private final Locale bahasa;

    /** Words in English for a locale of English, else in Indonesian. */
    public Penjelasan(Locale bahasa) {
        this.bahasa = bahasa;
        pesan =
                ResourceBundle.getBundle(
                        "id.jenjang.measure.messages",
                        bahasa,
                        Penjelasan.class.getClassLoader(),
                        Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    /** Why there is no figure, as part of a sentence: "target tahun ini belum ditetapkan". */
    public String alasan(Hasil.TidakTersedia hasil) {
        String kunci = "alasan." + hasil.alasan();
        if (hasil.keterangan() == null) {
            return teks(kunci);
        }
        boolean nol = hasil.alasan() == Alasan.TARGET_NOL && nol(hasil.keterangan());
        return nol ? teks(kunci + ".realisasiNol") : rinci(kunci, ".rinci", hasil.keterangan());
    }

    private static boolean nol(String angka) {
        return BacaAngka.angka(angka) instanceof BacaAngka.Terbaca t && t.nilai().signum() == 0;
    }

    /** A remark beside a figure, as part of a sentence: "memakai data tahun 2018". */
    public String catatan(Catatan catatan) {
        String tahun =
                catatan.tahun().stream().map(String::valueOf).collect(Collectors.joining(", "));
        String kunci = "catatan." + catatan.jenis();
        return tahun.isEmpty() ? teks(kunci) : rinci(kunci, ".tahun", tahun);
    }

    /** "melampaui target", "mencapai target" or "belum mencapai target". */
    public String pencapaian(Pencapaian pencapaian) {
        return teks("pencapaian." + pencapaian);
    }

    /** "meningkat", "menurun" or "tetap". */
    public String tren(Tren tren) {
        return teks("tren." + tren);
    }

    /** "Efisien" or "Kurang Efisien". */
    public String efisien(boolean efisien) {
        return teks(efisien ? "efisien.ya" : "efisien.tidak");
    }

    /** Why a text is no number, as a sentence that names it and what was probably meant. */
    public String sebab(String teks, BacaAngka.TidakTerbaca bacaan) {
        String kunci = "angka." + bacaan.sebab();
        return bacaan.usulan() == null
                ? teks(kunci, teks)
                : rinci(kunci, ".usulan", teks, bacaan.usulan());
    }

    /** What is wrong with a live value, as a sentence. */
    public String galat(PenilaiTeks.Salah salah) {
        List<Object> rincian = new ArrayList<>(salah.rincian());
        if (salah.hasil() != null) {
            rincian.add(alasan(salah.hasil()));
        }
        return teks("galat." + salah.galat(), rincian.toArray());
    }

    /**
     * A word or phrase of a computation.
     *
     * @param kunci its key below "rumus."; must be there
     * @param rincian what its places are filled with
     */
    public String rumus(String kunci, Object... rincian) {
        return teks("rumus." + kunci, rincian);
    }

    /** The wording with a detail where there is one, else the wording without. */
    private String rinci(String kunci, String akhiran, Object... rincian) {
        return teks(pesan.containsKey(kunci + akhiran) ? kunci + akhiran : kunci, rincian);
    }

    private String teks(String kunci, Object... rincian) {
        return new MessageFormat(pesan.getString(kunci), bahasa).format(rincian);
    }
}
