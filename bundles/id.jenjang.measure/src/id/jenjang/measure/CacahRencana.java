package id.jenjang.measure;

import id.jenjang.model.Instansi;
import id.jenjang.model.Misi;
import id.jenjang.model.Program;
import id.jenjang.model.Renstra;
import id.jenjang.model.Rpjmd;
import id.jenjang.model.Visi;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How many elements of a kind an agency's plan has: {@code {jumlah sasaran}}. */
final class CacahRencana {
    /** How such a live value begins. */
    static final String KATA = "jumlah ";

    /** The same as "subkegiatan". */
    private static final String DUA_KATA = "sub kegiatan";

    private final Rencana rencana;
    private final Instansi instansi;
    private final int tahun;
    private final AsalKinerja kinerja;

    CacahRencana(PembuatNilai pembuat, Instansi instansi) {
        rencana = pembuat.pengukur().rencana();
        this.instansi = instansi;
        tahun = pembuat.tahun();
        kinerja = pembuat.kinerja();
    }

    NilaiTeks hitung(Ungkapan.Bagian kepala) throws SalahUngkapan {
        String apa = kepala.nama().substring(KATA.length());
        if (kepala.argumen() != null) {
            throw new SalahUngkapan(Galat.ARGUMEN_TIDAK_BERLAKU, List.of(kepala.nama()), kepala);
        }
        if (!KosakataHidup.DICACAH.contains(apa) && !DUA_KATA.equals(apa)) {
            throw new SalahUngkapan(
                    Galat.CACAH_TIDAK_DIKENAL,
                    List.of(apa, String.join(", ", KosakataHidup.DICACAH) + ", " + DUA_KATA),
                    kepala);
        }
        return PembuatNilai.cacah(hitung(apa)).dari(kinerja.cacah(instansi, apa.replace(" ", "")));
    }

    private int hitung(String apa) {
        List<Program> program = rencana.program(instansi);
        return switch (apa) {
            case "misi" -> misi().size();
            case "tujuan" -> renstra().map(r -> r.getTujuan().size()).orElse(0);
            case "sasaran" -> renstra().map(r -> rencana.sasaran(r).size()).orElse(0);
            case "indikator" -> renstra().map(this::indikatorSasaran).orElse(0);
            case "iku" -> renstra().map(r -> rencana.iku(r).size()).orElse(0);
            case "program" -> program.size();
            case "kegiatan" -> program.stream().mapToInt(p -> p.getKegiatan().size()).sum();
            default ->
                    program.stream()
                            .flatMap(p -> p.getKegiatan().stream())
                            .mapToInt(k -> k.getSubKegiatan().size())
                            .sum();
        };
    }

    private int indikatorSasaran(Renstra renstra) {
        return rencana.sasaran(renstra).stream().mapToInt(s -> s.getIndikator().size()).sum();
    }

    private Optional<Renstra> renstra() {
        return rencana.renstra(instansi, tahun);
    }

    /** The RPJMD the agency's Renstra rests on, else the plan's first. */
    Optional<Rpjmd> rpjmd() {
        return renstra()
                .flatMap(rencana::rpjmd)
                .or(() -> rencana.all(Rpjmd.class).stream().findFirst());
    }

    Optional<Visi> visi() {
        return rpjmd().map(Rpjmd::getVisi);
    }

    private List<Misi> misi() {
        List<Misi> result = new ArrayList<>();
        visi().ifPresent(v -> result.addAll(v.getMisi()));
        rpjmd().ifPresent(r -> result.addAll(r.getMisi()));
        return result;
    }
}
