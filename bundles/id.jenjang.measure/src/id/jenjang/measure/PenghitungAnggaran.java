package id.jenjang.measure;

import id.jenjang.model.Belanja;
import id.jenjang.model.ElemenProgram;
import id.jenjang.model.EntriAnggaran;
import id.jenjang.model.Instansi;
import id.jenjang.model.JenisBelanja;
import id.jenjang.model.PenerimaAnggaran;
import id.jenjang.model.Program;
import id.jenjang.model.Triwulan;
import id.jenjang.model.Versi;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What the plan's budgets add up to. Amounts are in rupiah, absorption in percent. For a program,
 * kegiatan or sub kegiatan a stated amount wins over the sum of what lies below; for an objective
 * or indicator its stated allocation wins over the sum of what carries it, where nothing is counted
 * twice. Pagu comes from one version of the budget and is never mixed; realisasi is looked for in
 * the budget in force first, then in the other.
 */
public final class PenghitungAnggaran {
    private final Rencana rencana;
    private final PohonAnggaran pohon;

    /** Adds up the budgets of a plan. */
    public PenghitungAnggaran(Rencana rencana) {
        this.rencana = rencana;
        pohon = new PohonAnggaran(rencana);
    }

    /**
     * The version of an agency's budget in force at the end of a year: the revised one where there
     * is one.
     */
    public Versi versiBerlaku(Instansi instansi, int tahun) {
        return rencana.anggaran(instansi, tahun, Versi.PERUBAHAN).isPresent()
                ? Versi.PERUBAHAN
                : Versi.MURNI;
    }

    /** The pagu of an element in a version of the year's budget. */
    public Jumlah pagu(PenerimaAnggaran untuk, int tahun, Versi versi) {
        return pohon.jumlah(untuk, e -> entri(e, tahun, versi).map(IsiEntri::pagu));
    }

    /** The pagu of an element in the budget in force. */
    public Jumlah pagu(PenerimaAnggaran untuk, int tahun) {
        return pagu(untuk, tahun, versiBerlaku(untuk, tahun));
    }

    /**
     * The pagu of an agency: the sum over its programs, each once. Where a program's pagu is not
     * known and the budget states its expenditure as a whole, the sum of that.
     */
    public Jumlah pagu(Instansi instansi, int tahun, Versi versi) {
        return Jumlah.dari(rincianPagu(instansi, tahun, versi));
    }

    /** The amounts an agency's pagu is the sum of. */
    List<Jumlah> rincianPagu(Instansi instansi, int tahun, Versi versi) {
        return program(
                instansi,
                p -> pagu(p, tahun, versi),
                belanja(instansi, tahun, versi),
                IsiEntri::jumlah);
    }

    /** The amounts an element's pagu is the sum of; empty where it is stated. */
    List<Jumlah> rincianPagu(PenerimaAnggaran untuk, int tahun, Versi versi) {
        return entri(untuk, tahun, versi).map(IsiEntri::pagu).isPresent()
                ? List.of()
                : pohon.bagian(untuk).stream().map(b -> pagu(b, tahun, versi)).toList();
    }

    /** The pagu of an agency in the budget in force. */
    public Jumlah pagu(Instansi instansi, int tahun) {
        return pagu(instansi, tahun, versiBerlaku(instansi, tahun));
    }

    /** The pagu of an element over several years, each year's in force. */
    public Jumlah pagu(PenerimaAnggaran untuk, List<Integer> tahun) {
        return Jumlah.dari(rincianPagu(untuk, tahun));
    }

    /** The pagu of an agency over several years, each year's in force. */
    public Jumlah pagu(Instansi instansi, List<Integer> tahun) {
        return Jumlah.dari(rincianPagu(instansi, tahun));
    }

    List<Jumlah> rincianPagu(PenerimaAnggaran untuk, List<Integer> tahun) {
        return tahun.stream().map(t -> pagu(untuk, t)).toList();
    }

    List<Jumlah> rincianPagu(Instansi instansi, List<Integer> tahun) {
        return tahun.stream().map(t -> pagu(instansi, t)).toList();
    }

    /** What an element spent in a year. */
    public Jumlah realisasi(PenerimaAnggaran untuk, int tahun) {
        return pohon.jumlah(untuk, e -> pertama(e, tahun, IsiEntri::realisasi));
    }

    /**
     * What an element spent within one quarter of a year; known only where the plan gives quarters.
     */
    public Jumlah realisasi(PenerimaAnggaran untuk, int tahun, Triwulan triwulan) {
        return pohon.jumlah(untuk, e -> pertama(e, tahun, n -> IsiEntri.realisasi(n, triwulan)));
    }

    /**
     * What an element spent from the beginning of a year to the end of a quarter; at least so much
     * where a quarter is not known.
     */
    public Jumlah realisasiSampai(PenerimaAnggaran untuk, int tahun, Triwulan triwulan) {
        return Jumlah.dari(sampai(triwulan).map(t -> realisasi(untuk, tahun, t)).toList());
    }

    /** What an agency spent from the beginning of a year to the end of a quarter. */
    public Jumlah realisasiSampai(Instansi instansi, int tahun, Triwulan triwulan) {
        return Jumlah.dari(sampai(triwulan).map(t -> realisasi(instansi, tahun, t)).toList());
    }

    private static Stream<Triwulan> sampai(Triwulan triwulan) {
        return Stream.of(Triwulan.values()).filter(t -> t.compareTo(triwulan) <= 0);
    }

    /**
     * What an agency spent in a year: the sum over its programs, else the realisasi of its
     * expenditure stated as a whole.
     */
    public Jumlah realisasi(Instansi instansi, int tahun) {
        return Jumlah.dari(rincianRealisasi(instansi, tahun));
    }

    /** The amounts an agency's realisasi is the sum of. */
    List<Jumlah> rincianRealisasi(Instansi instansi, int tahun) {
        return program(
                instansi,
                p -> realisasi(p, tahun),
                belanjaTerealisasi(instansi, tahun),
                b -> IsiEntri.realisasi(b).orElse(null));
    }

    /** The amounts an element's realisasi is the sum of; empty where it is stated. */
    List<Jumlah> rincianRealisasi(PenerimaAnggaran untuk, int tahun) {
        return pertama(untuk, tahun, IsiEntri::realisasi).isPresent()
                ? List.of()
                : pohon.bagian(untuk).stream().map(b -> realisasi(b, tahun)).toList();
    }

    /** What an agency spent within one quarter of a year. */
    public Jumlah realisasi(Instansi instansi, int tahun, Triwulan triwulan) {
        return Jumlah.dari(rincianRealisasi(instansi, tahun, triwulan));
    }

    /** The amounts an agency's realisasi of a quarter is the sum of. */
    List<Jumlah> rincianRealisasi(Instansi instansi, int tahun, Triwulan triwulan) {
        return program(instansi, p -> realisasi(p, tahun, triwulan), List.of(), IsiEntri::jumlah);
    }

    /** The part of an element's pagu that is of one kind of expenditure. */
    public Jumlah belanja(PenerimaAnggaran untuk, int tahun, Versi versi, JenisBelanja jenis) {
        return pohon.jumlah(
                untuk,
                e ->
                        entri(e, tahun, versi)
                                .filter(n -> !n.getBelanja().isEmpty())
                                .map(
                                        n ->
                                                IsiEntri.jumlah(
                                                        n.getBelanja(), jenis, IsiEntri::jumlah)));
    }

    /**
     * The part of an agency's pagu that is of one kind: as its budget states it, else the sum over
     * its programs.
     */
    public Jumlah belanja(Instansi instansi, int tahun, Versi versi, JenisBelanja jenis) {
        List<Belanja> stated = belanja(instansi, tahun, versi);
        return stated.isEmpty()
                ? Jumlah.dari(
                        rencana.program(instansi).stream()
                                .map(p -> belanja(p, tahun, versi, jenis))
                                .toList())
                : Jumlah.dari(IsiEntri.jumlah(stated, jenis, IsiEntri::jumlah));
    }

    /** What an agency spent in a year on one kind of expenditure, as its budget states it. */
    public Jumlah realisasiBelanja(Instansi instansi, int tahun, JenisBelanja jenis) {
        List<Belanja> stated = belanjaTerealisasi(instansi, tahun);
        return stated.isEmpty()
                ? Jumlah.KOSONG
                : Jumlah.dari(
                        IsiEntri.jumlah(stated, jenis, b -> IsiEntri.realisasi(b).orElse(null)));
    }

    /**
     * The sources of funds of an element, distinct, in order of writing: its own, else those of
     * what lies below.
     */
    public List<String> sumber(PenerimaAnggaran untuk, int tahun, Versi versi) {
        List<String> own = sumberSendiri(untuk, tahun, versi);
        return own.isEmpty() ? sumber(pohon.bagian(untuk).stream(), tahun, versi) : own;
    }

    /** The sources of funds written for an element itself. */
    List<String> sumberSendiri(PenerimaAnggaran untuk, int tahun, Versi versi) {
        return entri(untuk, tahun, versi)
                .map(EntriAnggaran::getSumber)
                .map(List::copyOf)
                .orElse(List.of());
    }

    /** The parts of an element. */
    List<? extends PenerimaAnggaran> bagian(PenerimaAnggaran untuk) {
        return pohon.bagian(untuk);
    }

    /** The sources of funds of an agency's programs, distinct, in order of writing. */
    public List<String> sumber(Instansi instansi, int tahun, Versi versi) {
        return sumber(rencana.program(instansi).stream(), tahun, versi);
    }

    private List<String> sumber(Stream<? extends PenerimaAnggaran> bagian, int tahun, Versi versi) {
        return bagian.flatMap(b -> sumber(b, tahun, versi).stream()).distinct().toList();
    }

    /**
     * Realisasi / pagu x 100 of an element in the budget in force, in percent. A percentage written
     * in the plan stands where the element's own amounts are not known: for an objective or
     * indicator it wins over amounts of the elements that carry it, for a program element over sums
     * that are not complete.
     */
    public Hasil serapan(PenerimaAnggaran untuk, int tahun) {
        Jumlah pagu = pagu(untuk, tahun);
        Jumlah realisasi = realisasi(untuk, tahun);
        boolean lengkap = pagu.lengkap() && realisasi.lengkap();
        boolean sendiri = untuk instanceof ElemenProgram || dinyatakan(untuk, tahun);
        Optional<Hasil> stated =
                pertama(untuk, tahun, n -> Optional.ofNullable(n.getSerapan()))
                        .map(
                                s ->
                                        Hasil.dari(s)
                                                .catat(
                                                        Catatan.of(
                                                                Catatan.Jenis.SERAPAN_DINYATAKAN)));
        return lengkap && sendiri
                ? serapan(pagu, realisasi)
                : stated.orElseGet(() -> serapan(pagu, realisasi));
    }

    /** Whether pagu and realisasi are both written for the element itself. */
    private boolean dinyatakan(PenerimaAnggaran untuk, int tahun) {
        Versi versi = versiBerlaku(untuk, tahun);
        return entri(untuk, tahun, versi).map(IsiEntri::pagu).isPresent()
                && pertama(untuk, tahun, IsiEntri::realisasi).isPresent();
    }

    /** Realisasi / pagu x 100 of an agency in the budget in force, in percent. */
    public Hasil serapan(Instansi instansi, int tahun) {
        return serapan(pagu(instansi, tahun), realisasi(instansi, tahun));
    }

    /**
     * Realisasi / pagu x 100, in percent; with a remark where one of them is a sum with unknown
     * parts.
     */
    public static Hasil serapan(Jumlah pagu, Jumlah realisasi) {
        if (pagu.angka().isEmpty()) {
            return Hasil.tanpa(Alasan.PAGU_TIDAK_ADA);
        }
        if (realisasi.angka().isEmpty()) {
            return Hasil.tanpa(Alasan.REALISASI_ANGGARAN_TIDAK_ADA);
        }
        if (pagu.nilai().signum() == 0) {
            return Hasil.tanpa(Alasan.PAGU_NOL);
        }
        Hasil hasil = Hasil.dari(Rumus.persen(realisasi.nilai(), pagu.nilai()));
        return pagu.lengkap() && realisasi.lengkap()
                ? hasil
                : hasil.catat(Catatan.of(Catatan.Jenis.ANGGARAN_TIDAK_LENGKAP));
    }

    /**
     * The amounts of the programs when all are known, else the agency-wide amounts, else what is
     * known of the programs.
     */
    private List<Jumlah> program(
            Instansi instansi,
            Function<Program, Jumlah> jumlah,
            Collection<Belanja> seluruhnya,
            Function<Belanja, BigDecimal> amount) {
        List<Jumlah> parts = rencana.program(instansi).stream().map(jumlah).toList();
        return Jumlah.dari(parts).lengkap() || seluruhnya.isEmpty()
                ? parts
                : seluruhnya.stream().map(amount).map(Jumlah::dari).toList();
    }

    private List<Belanja> belanja(Instansi instansi, int tahun, Versi versi) {
        return rencana.blokAnggaran(instansi, tahun, versi).stream()
                .flatMap(a -> a.getBelanja().stream())
                .toList();
    }

    /**
     * The agency-wide expenditure of the first version, beginning with that in force, that gives
     * realisasi.
     */
    private List<Belanja> belanjaTerealisasi(Instansi instansi, int tahun) {
        return Stream.of(Versi.PERUBAHAN, Versi.MURNI)
                .map(v -> belanja(instansi, tahun, v))
                .filter(l -> l.stream().anyMatch(b -> IsiEntri.realisasi(b).isPresent()))
                .findFirst()
                .orElse(List.of());
    }

    /** The version of the budget in force that an element is in. */
    Versi versiBerlaku(PenerimaAnggaran untuk, int tahun) {
        return rencana.instansiOf(untuk).map(i -> versiBerlaku(i, tahun)).orElse(Versi.MURNI);
    }

    private Optional<EntriAnggaran> entri(PenerimaAnggaran untuk, int tahun, Versi versi) {
        return rencana.instansiOf(untuk)
                .flatMap(i -> rencana.anggaran(i, tahun, versi))
                .flatMap(a -> rencana.entriAnggaran(a, untuk));
    }

    /** What the entries of an element say, the budget in force being asked first. */
    private <T> Optional<T> pertama(
            PenerimaAnggaran untuk, int tahun, Function<EntriAnggaran, Optional<T>> isi) {
        return entri(untuk, tahun, Versi.PERUBAHAN)
                .flatMap(isi)
                .or(() -> entri(untuk, tahun, Versi.MURNI).flatMap(isi));
    }
}
