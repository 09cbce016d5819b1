package id.jenjang.measure.perubahan;

import id.jenjang.measure.Jumlah;
import id.jenjang.measure.PenghitungAnggaran;
import id.jenjang.measure.Rencana;
import id.jenjang.measure.perubahan.Perubahan.GantiPagu;
import id.jenjang.model.Anggaran;
import id.jenjang.model.Bernama;
import id.jenjang.model.ElemenProgram;
import id.jenjang.model.EntriAnggaran;
import id.jenjang.model.Instansi;
import id.jenjang.model.PenerimaAnggaran;
import id.jenjang.model.Versi;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares the budgets of two plans, every year and version of its own. */
final class BandingPagu {

    private final Rencana lama;
    private final Rencana baru;
    private final PenghitungAnggaran jumlahLama;
    private final PenghitungAnggaran jumlahBaru;
    private final Pemadanan padanan;

    BandingPagu(Rencana lama, Rencana baru, Pemadanan padanan) {
        this.lama = lama;
        this.baru = baru;
        jumlahLama = new PenghitungAnggaran(lama);
        jumlahBaru = new PenghitungAnggaran(baru);
        this.padanan = padanan;
    }

    /** The changes by year and version; elements of the later plan first, then those dropped. */
    List<Perubahan> banding() {
        List<Bernama> dropped =
                padanan.lama().stream().filter(e -> padanan.keBaru(e).isEmpty()).toList();
        List<Perubahan> changes = new ArrayList<>();
        for (int year : tahun()) {
            for (Versi version : Versi.values()) {
                padanan.baru()
                        .forEach(
                                e ->
                                        add(
                                                new GantiPagu(
                                                        e,
                                                        year,
                                                        version,
                                                        sebelum(e, year, version),
                                                        pagu(baru, jumlahBaru, e, year, version)),
                                                changes));
                dropped.forEach(
                        e ->
                                add(
                                        new GantiPagu(
                                                e,
                                                year,
                                                version,
                                                pagu(lama, jumlahLama, e, year, version),
                                                Jumlah.KOSONG),
                                        changes));
            }
        }
        return changes;
    }

    private SortedSet<Integer> tahun() {
        return Stream.of(lama, baru)
                .flatMap(r -> r.all(Anggaran.class).stream())
                .map(Anggaran::getTahun)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Jumlah sebelum(Bernama element, int year, Versi version) {
        return padanan.keLama(element)
                .map(before -> pagu(lama, jumlahLama, before, year, version))
                .orElse(Jumlah.KOSONG);
    }

    private static void add(GantiPagu change, List<Perubahan> changes) {
        if (!sama(change.sebelum(), change.sesudah())) {
            changes.add(change);
        }
    }

    private static boolean sama(Jumlah one, Jumlah other) {
        return one.kelengkapan() == other.kelengkapan()
                && (one.nilai() == null
                        ? other.nilai() == null
                        : other.nilai() != null && one.nilai().compareTo(other.nilai()) == 0);
    }

    private static Jumlah pagu(
            Rencana rencana, PenghitungAnggaran sums, Bernama element, int year, Versi version) {
        return switch (element) {
            case Instansi i -> sums.pagu(i, year, version);
            case ElemenProgram e -> sums.pagu(e, year, version);
            case PenerimaAnggaran p -> tertulis(rencana, p, year, version);
            default -> Jumlah.KOSONG;
        };
    }

    /** An objective's sum over what carries it is no amount of its own. */
    private static Jumlah tertulis(
            Rencana rencana, PenerimaAnggaran element, int year, Versi version) {
        Optional<EntriAnggaran> entry =
                rencana.instansiOf(element)
                        .flatMap(i -> rencana.anggaran(i, year, version))
                        .flatMap(a -> rencana.entriAnggaran(a, element));
        return Jumlah.dari(entry.map(EntriAnggaran::getPagu).orElse(null));
    }
}
