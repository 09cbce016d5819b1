package id.jenjang.measure;

import id.jenjang.model.Bernama;
import id.jenjang.model.ElemenProgram;
import id.jenjang.model.Indikator;
import id.jenjang.model.JenisBelanja;
import id.jenjang.model.PemilikIndikator;
import id.jenjang.model.PenerimaAnggaran;
import id.jenjang.model.Versi;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The words of live values: one place of knowledge for whoever evaluates them and whoever offers
 * them to a writer. What they mean is told in {@code docs/bahasa.md}.
 */
public final class KosakataHidup {
    static final List<String> INDIKATOR =
            List.of(
                    "satuan",
                    "rumus",
                    "target",
                    "realisasi",
                    "capaian",
                    "predikat",
                    "kemajuan",
                    "target akhir",
                    "efisiensi");
    static final List<String> PEMILIK = List.of("capaian", "predikat");
    static final List<String> INSTANSI = List.of("nama", "singkatan", "kota", "alamat", "tugas");
    static final List<String> PERIODE = List.of("awal", "akhir");
    static final List<String> DICACAH =
            List.of(
                    "misi",
                    "tujuan",
                    "sasaran",
                    "indikator",
                    "iku",
                    "program",
                    "kegiatan",
                    "subkegiatan");

    private static final List<String> ANGGARAN = List.of("pagu", "realisasi anggaran", "serapan");
    private static final List<String> UMUM =
            List.of(
                    "tahun",
                    "instansi",
                    "visi",
                    "periode",
                    "capaian",
                    "predikat",
                    "efisiensi",
                    "pagu",
                    "realisasi",
                    "serapan");
    private static final Set<String> BERTAHUN =
            Set.of(
                    "target",
                    "realisasi",
                    "capaian",
                    "predikat",
                    "kemajuan",
                    "efisiensi",
                    "pagu",
                    "realisasi anggaran",
                    "serapan");
    private static final Set<String> BERUNSUR = Set.of("pagu", "realisasi", "serapan");
    private static final String BELANJA = "belanja ";

    private KosakataHidup() {}

    /** What an expression may begin with besides the id of an element. */
    public static List<String> kepala() {
        return Stream.of(
                        UMUM.stream(),
                        Arrays.stream(JenisBelanja.values()).map(j -> BELANJA + j.getLiteral()),
                        DICACAH.stream().map(c -> CacahRencana.KATA + c))
                .flatMap(s -> s)
                .toList();
    }

    /** What may follow such a beginning after a dot, apart from {@link #akhiran}. */
    public static List<String> anggota(String kepala) {
        List<String> versi = Arrays.stream(Versi.values()).map(Versi::getLiteral).toList();
        if (kepala.startsWith(BELANJA)) {
            return Stream.concat(Stream.of("realisasi"), versi.stream()).toList();
        }
        return switch (kepala) {
            case "instansi" -> INSTANSI;
            case "periode" -> PERIODE;
            case "pagu" -> versi;
            default -> List.of();
        };
    }

    /** What may be asked of an element. */
    public static List<String> sifat(Bernama elemen) {
        List<String> result = new ArrayList<>(List.of("nama"));
        if (elemen instanceof ElemenProgram) {
            result.add("kode");
        }
        if (elemen instanceof Indikator) {
            result.addAll(INDIKATOR);
        }
        if (elemen instanceof PemilikIndikator) {
            result.addAll(PEMILIK);
        }
        if (elemen instanceof PenerimaAnggaran) {
            result.addAll(ANGGARAN);
            if (!(elemen instanceof Indikator)) {
                result.addAll(List.of("realisasi", "efisiensi"));
            }
        }
        return result;
    }

    /** What may end the expression of a figure: how it is printed. */
    public static List<String> akhiran() {
        return List.of("terbilang", "lengkap", "angka");
    }

    /** Whether a part takes a year in parentheses. */
    public static boolean bertahun(String bagian) {
        return BERTAHUN.contains(bagian) || bagian.startsWith(BELANJA);
    }

    /** Whether a beginning takes the id of an element with a budget in parentheses. */
    public static boolean berunsur(String kepala) {
        return BERUNSUR.contains(kepala);
    }
}
