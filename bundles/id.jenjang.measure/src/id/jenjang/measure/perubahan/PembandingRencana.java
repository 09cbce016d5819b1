package id.jenjang.measure.perubahan;

import id.jenjang.measure.Rencana;
import id.jenjang.measure.perubahan.Perubahan.Dihapus;
import id.jenjang.measure.perubahan.Perubahan.Dipindah;
import id.jenjang.measure.perubahan.Perubahan.Ditambah;
import id.jenjang.measure.perubahan.Perubahan.GantiNama;
import id.jenjang.model.Bernama;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Tells what changed from an earlier plan to a later one: elements added, dropped, renamed and
 * moved, their properties, targets and budgets. Order of writing, files, ids, comments and
 * measurements do not count.
 */
public final class PembandingRencana {

    private final Rencana lama;
    private final Rencana baru;
    private final Pemadanan padanan;

    /** Compares two plans. */
    public PembandingRencana(Rencana lama, Rencana baru) {
        this.lama = lama;
        this.baru = baru;
        padanan = Pemadanan.dari(lama, baru);
    }

    /** Which element is which. */
    public Pemadanan padanan() {
        return padanan;
    }

    /**
     * The changes: elements that are gone in the order of the earlier plan, then by element in the
     * order of the later plan, then budgets.
     */
    public List<Perubahan> perubahan() {
        List<Perubahan> changes = new ArrayList<>();
        for (Bernama each : padanan.lama()) {
            if (padanan.keBaru(each).isEmpty()) {
                changes.add(new Dihapus(each));
            }
        }
        var properties = new BandingCiri(lama, baru, padanan);
        var targets = new BandingTarget(lama, baru);
        for (Bernama each : padanan.baru()) {
            padanan.keLama(each)
                    .ifPresentOrElse(
                            before -> {
                                unsur(before, each, changes);
                                changes.addAll(properties.banding(before, each));
                                changes.addAll(targets.banding(before, each));
                            },
                            () -> changes.add(new Ditambah(each)));
        }
        changes.addAll(new BandingPagu(lama, baru, padanan).banding());
        return List.copyOf(changes);
    }

    private void unsur(Bernama before, Bernama after, List<Perubahan> changes) {
        if (!Objects.equals(rapi(before.getNama()), rapi(after.getNama()))) {
            changes.add(new GantiNama(before, after));
        }
        Bernama from = Unsur.induk(before);
        Bernama to = Unsur.induk(after);
        boolean stayed = from == null ? to == null : padanan.keBaru(from).orElse(null) == to;
        // what stood below something that is gone may stand below nothing now
        if (!stayed || from != null && to == null) {
            changes.add(new Dipindah(before, after, from, to));
        }
    }

    private static String rapi(String name) {
        return name == null || name.isBlank() ? null : name.strip().replaceAll("\\s+", " ");
    }
}
