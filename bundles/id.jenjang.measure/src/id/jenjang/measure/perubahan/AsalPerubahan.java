package id.jenjang.measure.perubahan;

import id.jenjang.measure.Asal;
import id.jenjang.measure.Penjelasan;
import id.jenjang.measure.perubahan.Perubahan.GantiPagu;
import id.jenjang.measure.perubahan.Perubahan.GantiTarget;
import id.jenjang.model.Instansi;

import org.eclipse.emf.ecore.EObject;

import java.util.Locale;

/**
 * Tells where the figures of a comparison of two plans come from. Those of the earlier plan are
 * known by the element as it is now, and as what was before.
 */
public final class AsalPerubahan {

    private static final String SEBELUM = ".sebelum";
    private static final String SESUDAH = ".sesudah";

    private final Penjelasan penjelasan;

    /** Origins with formulas in the language of the explanations. */
    public AsalPerubahan(Penjelasan penjelasan) {
        this.penjelasan = penjelasan;
    }

    /** A budget before. */
    public Asal sebelum(GantiPagu ganti) {
        return dinyatakan(ganti.unsur(), besaran("pagu", ganti) + SEBELUM);
    }

    /** A budget after. */
    public Asal sesudah(GantiPagu ganti) {
        return dinyatakan(ganti.unsur(), besaran("pagu", ganti) + SESUDAH);
    }

    /** By how much a budget changed. */
    public Asal selisih(GantiPagu ganti) {
        return new Asal(ganti.unsur(), besaran("selisih-pagu", ganti), selisih());
    }

    /** The share by which a budget changed. */
    public Asal bagian(GantiPagu ganti) {
        String rumus = "(" + selisih() + ") ÷ " + penjelasan.rumus("sebelum") + " × 100%";
        return new Asal(ganti.unsur(), besaran("perubahan-pagu", ganti), rumus);
    }

    private static String besaran(String apa, GantiPagu ganti) {
        return apa + "." + ganti.tahun() + "." + ganti.versi().getLiteral();
    }

    /** A target or baseline before. */
    public Asal sebelum(GantiTarget ganti) {
        return dinyatakan(ganti.baru(), besaran(ganti) + SEBELUM);
    }

    /** A target or baseline after. */
    public Asal sesudah(GantiTarget ganti) {
        return dinyatakan(ganti.baru(), besaran(ganti) + SESUDAH);
    }

    /** What became of a target or baseline. */
    public Asal selisih(GantiTarget ganti) {
        return new Asal(ganti.baru(), "perubahan-" + besaran(ganti), selisih());
    }

    private static String besaran(GantiTarget ganti) {
        String acuan = ganti.acuan().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return ganti.tahun() == 0 ? acuan : acuan + "." + ganti.tahun();
    }

    private String selisih() {
        return penjelasan.rumus("sesudah") + " − " + penjelasan.rumus("sebelum");
    }

    /** How many changes of a kind there are, such as "unsur-ditambah". */
    public Asal cacah(Instansi instansi, String jenis) {
        return dinyatakan(instansi, "jumlah." + jenis);
    }

    private static Asal dinyatakan(EObject unsur, String besaran) {
        return new Asal(unsur, besaran, "");
    }
}
