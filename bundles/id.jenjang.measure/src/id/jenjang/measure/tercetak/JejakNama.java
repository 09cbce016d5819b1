package id.jenjang.measure.tercetak;

import id.jenjang.measure.tercetak.Kisi.Larik;
import id.jenjang.measure.tercetak.Kisi.Sel;
import id.jenjang.measure.tercetak.Padanan.Mirip;
import id.jenjang.measure.tercetak.Padanan.Sama;
import id.jenjang.measure.tercetak.PembacaBaris.Milik;
import id.jenjang.measure.tercetak.PembacaJudul.Kolom;
import id.jenjang.measure.tercetak.PencocokNama.Pertanyaan;
import id.jenjang.model.Bernama;
import id.jenjang.model.ElemenProgram;
import id.jenjang.model.Kegiatan;
import id.jenjang.model.RencanaPackage;
import id.jenjang.model.TabelTercetak;

import org.eclipse.emf.ecore.EObject;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The names of a table, column by column, as far as read: a merged cell goes on naming the rows
 * below it until a name comes that stands to its left or in its place.
 */
final class JejakNama {
    private static final Pattern KATA_JENIS =
            Pattern.compile("^(sub ?kegiatan|kegiatan|program)\\s+", Pattern.CASE_INSENSITIVE);

    private final KonteksDokumen dokumen;
    private final TabelTercetak tabel;
    private final List<Kolom> kolom;

    /** What each column named last; null where nothing goes on. */
    private final EObject[] berlaku;

    /** What each column names in the row at hand; null where it names nothing. */
    private final NamaTerbaca[] sebaris;

    /** In a column of any level: the program and kegiatan last named, the nearest first. */
    private final List<EObject> tangga = new ArrayList<>();

    JejakNama(KonteksDokumen dokumen, TabelTercetak tabel, List<Kolom> kolom) {
        this.dokumen = dokumen;
        this.tabel = tabel;
        this.kolom = kolom;
        berlaku = new EObject[kolom.size()];
        sebaris = new NamaTerbaca[kolom.size()];
    }

    /** The names in a row, left to right. */
    List<NamaTerbaca> baca(Larik larik) {
        Arrays.fill(sebaris, null);
        List<NamaTerbaca> hasil = new ArrayList<>();
        for (int i = 0; i < kolom.size(); i++) {
            if (kolom.get(i).nama()
                    && larik.sel(i).teks().codePoints().anyMatch(Character::isLetter)) {
                // What stood to the right belonged to the name above.
                Arrays.fill(berlaku, i, berlaku.length, null);
                sebaris[i] = nama(i, larik.sel(i));
                berlaku[i] = sebaris[i].padanan().unsur();
                catat(i);
                hasil.add(sebaris[i]);
            }
        }
        return hasil;
    }

    private void catat(int i) {
        EObject unsur = berlaku[i];
        if (unsur instanceof Kegiatan) {
            tangga.removeIf(Kegiatan.class::isInstance);
            tangga.addFirst(unsur);
        } else if (unsur instanceof Bernama
                && !(unsur instanceof id.jenjang.model.SubKegiatan)
                && !(unsur instanceof id.jenjang.model.Indikator)) {
            tangga.clear();
            tangga.add(unsur);
        }
    }

    private NamaTerbaca nama(int i, Sel sel) {
        Sel isi = NamaBaris.tanpaButir(sel);
        JenisNama disebut = NamaBaris.jenis(isi);
        Sel inti = NamaBaris.tanpaButir(NamaBaris.tanpaSebutan(isi));
        JenisNama jenis =
                disebut != null
                                && (kolom.get(i).jenis() == JenisNama.URAIAN
                                        || disebut == JenisNama.URAIAN)
                        ? disebut
                        : kolom.get(i).jenis();
        Padanan padanan = padankan(inti.teks(), jenis, i);
        if (padanan instanceof Padanan.TidakAda && KATA_JENIS.matcher(inti.teks()).find()) {
            // "Kegiatan Administrasi Umum" for the kegiatan "Administrasi Umum".
            String tanpa = KATA_JENIS.matcher(inti.teks()).replaceFirst("");
            Padanan lain = padankan(tanpa, jenis, i);
            padanan = lain instanceof Sama || lain instanceof Mirip ? lain : padanan;
        }
        return new NamaTerbaca(
                kolom.get(i).jenis(),
                BacaSel.rapikan(inti.teks()),
                padanan,
                new Letak(
                        tabel,
                        RencanaPackage.Literals.CUPLIKAN__ISI,
                        inti.awal(),
                        inti.teks().length()));
    }

    /** The element a name in no particular column stands for. */
    Padanan padankan(String nama, JenisNama jenis) {
        return dokumen.nama().cocok(nama, new Pertanyaan(jenis, null, konteks(0), null));
    }

    /** Whether a column names an element exactly as a cell does. */
    boolean ada(int i, Sel sel) {
        JenisNama jenis =
                i < kolom.size() && kolom.get(i).nama() ? kolom.get(i).jenis() : JenisNama.URAIAN;
        return padankan(NamaBaris.tanpaButir(sel).teks(), jenis, i) instanceof Sama;
    }

    private Padanan padankan(String nama, JenisNama jenis, int i) {
        if (jenis == JenisNama.BELANJA) {
            return belanja(nama);
        }
        JenisNama induk = i < kolom.size() ? kolom.get(i).induk() : null;
        Padanan padanan =
                dokumen.nama()
                        .cocok(nama, new Pertanyaan(jenis, induk, konteks(i), pemilikBaris(i)));
        return jenis == JenisNama.URAIAN
                        && padanan instanceof Padanan.TidakAda
                        && belanja(nama) instanceof Sama b
                ? b
                : padanan;
    }

    private Padanan belanja(String nama) {
        return dokumen.belanja(nama, dokumen.tahun(tabel), KonteksDokumen.versi(tabel))
                .<Padanan>map(Sama::new)
                .orElseGet(() -> new Padanan.TidakAda(null));
    }

    /** What a name in a column stands below: names to its left, its own column's, the table's. */
    private List<EObject> konteks(int i) {
        List<EObject> hasil = new ArrayList<>();
        for (int k = Math.min(i, kolom.size()) - 1; k >= 0; k--) {
            if (berlaku[k] != null && !(berlaku[k] instanceof id.jenjang.model.Indikator)) {
                hasil.add(berlaku[k]);
            }
        }
        hasil.addAll(tangga);
        EObject tentang = KonteksDokumen.tentang(tabel);
        if (tentang != null) {
            hasil.add(tentang);
        }
        return hasil;
    }

    /** What the next column of names to the left names: what stands in this one is part of it. */
    private EObject pemilikBaris(int i) {
        for (int k = Math.min(i, kolom.size()) - 1; k >= 0; k--) {
            if (kolom.get(k).nama() && kolom.get(k).jenis() != JenisNama.INDIKATOR) {
                return berlaku[k];
            }
        }
        return null;
    }

    /** Whose a figure in a column is. */
    Milik pemilik(int nilai, BesaranCetak besaran) {
        int terdekat = sebelum(nilai, false);
        if (terdekat < 0) {
            terdekat = sesudah(nilai);
        }
        boolean uang =
                besaran.uang()
                        || besaran == BesaranCetak.SERAPAN
                        || besaran == BesaranCetak.EFISIENSI;
        if (uang && terdekat >= 0 && kolom.get(terdekat).jenis() == JenisNama.INDIKATOR) {
            return milik(program(terdekat));
        }
        int indikator = uang ? -1 : sebelum(nilai, true);
        if (indikator >= 0 && sebaris[indikator] == null && berlaku[indikator] != null) {
            return new Milik(berlaku[indikator], null);
        }
        if (terdekat < 0
                && KonteksDokumen.tentang(tabel) != null
                && kolom.stream().noneMatch(Kolom::nama)) {
            return new Milik(KonteksDokumen.tentang(tabel), null);
        }
        return milik(indikator >= 0 && sebaris[indikator] != null ? indikator : terdekat);
    }

    /** Money beside an indicator is the program's where the row names one, too. */
    private int program(int indikator) {
        for (int k = 0; k < kolom.size(); k++) {
            if (sebaris[k] != null && sebaris[k].padanan().unsur() instanceof ElemenProgram) {
                return k;
            }
        }
        return indikator;
    }

    /** The nearest column of names on the left; of indicators even where it is blank. */
    private int sebelum(int nilai, boolean indikator) {
        for (int k = nilai - 1; k >= 0; k--) {
            boolean kena =
                    indikator
                            ? kolom.get(k).nama() && kolom.get(k).jenis() == JenisNama.INDIKATOR
                            : sebaris[k] != null;
            if (kena) {
                return k;
            }
        }
        return -1;
    }

    private int sesudah(int nilai) {
        boolean adaKiri = kolom.subList(0, nilai).stream().anyMatch(Kolom::nama);
        for (int k = nilai + 1; k < kolom.size() && !adaKiri; k++) {
            if (sebaris[k] != null) {
                return k;
            }
        }
        return -1;
    }

    private Milik milik(int k) {
        return k < 0
                ? new Milik(null, null)
                : new Milik(sebaris[k].padanan().unsur(), sebaris[k].tertulis());
    }
}
