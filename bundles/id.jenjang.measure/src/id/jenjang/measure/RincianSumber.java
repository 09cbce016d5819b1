package id.jenjang.measure;

import id.jenjang.model.Instansi;
import id.jenjang.model.PenerimaAnggaran;
import id.jenjang.model.Versi;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An agency's budget by source of funds. What is paid from several sources together stays together,
 * because the plan does not say how they share it; amounts without a source stand last.
 */
public final class RincianSumber {

    /**
     * What one source, or several together, pay for.
     *
     * @param nama the sources in order of writing; empty for amounts without one
     * @param pagu the pagu in the version asked for
     * @param realisasi what was spent of it in the year
     */
    public record Sumber(List<String> nama, Jumlah pagu, Jumlah realisasi) {

        public Sumber {
            nama = List.copyOf(nama);
        }
    }

    private record Bagian(Jumlah pagu, Jumlah realisasi) {}

    private final PenghitungAnggaran anggaran;
    private final int tahun;
    private final Versi versi;
    private final Map<Set<String>, List<Bagian>> menurut = new LinkedHashMap<>();

    private RincianSumber(PenghitungAnggaran anggaran, int tahun, Versi versi) {
        this.anggaran = anggaran;
        this.tahun = tahun;
        this.versi = versi;
    }

    /** The sources of an agency's programs in order of writing; none when no source is written. */
    public static List<Sumber> dari(
            PenghitungAnggaran anggaran,
            Rencana rencana,
            Instansi instansi,
            int tahun,
            Versi versi) {
        var rincian = new RincianSumber(anggaran, tahun, versi);
        rencana.program(instansi).forEach(rincian::tambah);
        List<Bagian> tanpa = rincian.menurut.remove(Set.of());
        List<Sumber> result = new ArrayList<>();
        rincian.menurut.forEach((nama, bagian) -> result.add(sumber(nama, bagian)));
        if (tanpa != null && !result.isEmpty()) {
            result.add(sumber(Set.of(), tanpa));
        }
        return result;
    }

    private static Sumber sumber(Set<String> nama, List<Bagian> bagian) {
        return new Sumber(
                List.copyOf(nama),
                Jumlah.dari(bagian.stream().map(Bagian::pagu).toList()),
                Jumlah.dari(bagian.stream().map(Bagian::realisasi).toList()));
    }

    private void tambah(PenerimaAnggaran untuk) {
        List<String> own = anggaran.sumberSendiri(untuk, tahun, versi);
        boolean below = own.isEmpty() && !anggaran.sumber(untuk, tahun, versi).isEmpty();
        Bagian whole =
                new Bagian(anggaran.pagu(untuk, tahun, versi), anggaran.realisasi(untuk, tahun));
        if (!below) {
            if (whole.pagu().angka().isPresent()) {
                tambah(own, whole);
            }
            return;
        }
        List<? extends PenerimaAnggaran> parts = anggaran.bagian(untuk);
        parts.forEach(this::tambah);
        sisa(
                whole,
                parts.stream()
                        .map(p -> anggaran.pagu(p, tahun, versi))
                        .flatMap(j -> j.angka().stream())
                        .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** What is stated for an element beyond its parts has no source. */
    private void sisa(Bagian whole, BigDecimal parts) {
        whole.pagu()
                .angka()
                .map(all -> all.subtract(parts))
                .filter(rest -> rest.signum() > 0)
                .ifPresent(rest -> tambah(List.of(), new Bagian(Jumlah.dari(rest), Jumlah.KOSONG)));
    }

    private void tambah(List<String> nama, Bagian bagian) {
        menurut.computeIfAbsent(new LinkedHashSet<>(nama), n -> new ArrayList<>()).add(bagian);
    }
}
