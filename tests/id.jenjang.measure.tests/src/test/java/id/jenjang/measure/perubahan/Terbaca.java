package id.jenjang.measure.perubahan;

import id.jenjang.dsl.LoadedPlan;
import id.jenjang.dsl.PlanLoader;
import id.jenjang.measure.Rencana;
import id.jenjang.measure.perubahan.Perubahan.Dihapus;
import id.jenjang.measure.perubahan.Perubahan.Dipindah;
import id.jenjang.measure.perubahan.Perubahan.Ditambah;
import id.jenjang.measure.perubahan.Perubahan.GantiCiri;
import id.jenjang.measure.perubahan.Perubahan.GantiNama;
import id.jenjang.measure.perubahan.Perubahan.GantiPagu;
import id.jenjang.measure.perubahan.Perubahan.GantiTarget;
import id.jenjang.model.Bernama;
import id.jenjang.model.Nilai;
import id.jenjang.model.NilaiAngka;
import id.jenjang.model.NilaiPredikat;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Plans from text and changes as text. */
final class Terbaca {

    private Terbaca() {}

    static Rencana rencana(String text) {
        LoadedPlan plan = PlanLoader.parse(Map.of("rencana.jenjang", text), Locale.of("id"));
        if (!plan.problems().isEmpty()) {
            throw new IllegalArgumentException("The test plan has mistakes: " + plan.problems());
        }
        return plan.rencana();
    }

    static List<String> perubahan(Rencana before, Rencana after) {
        return new PembandingRencana(before, after)
                .perubahan().stream().map(Terbaca::teks).toList();
    }

    private static String teks(Perubahan change) {
        return switch (change) {
            case Ditambah c -> "+ " + nama(c.baru());
            case Dihapus c -> "- " + nama(c.lama());
            case GantiNama c -> "nama " + nama(c.lama()) + " > " + c.baru().getNama();
            case Dipindah c ->
                    "pindah "
                            + nama(c.baru())
                            + ": "
                            + nama(c.indukLama())
                            + " > "
                            + nama(c.indukBaru());
            case GantiCiri c ->
                    c.ciri() + " " + nama(c.baru()) + ": " + c.sebelum() + " > " + c.sesudah();
            case GantiTarget c ->
                    c.acuan()
                            + " "
                            + nama(c.baru())
                            + " "
                            + c.tahun()
                            + ": "
                            + nilai(c.sebelum())
                            + " > "
                            + nilai(c.sesudah());
            case GantiPagu c ->
                    "pagu "
                            + nama(c.unsur())
                            + " "
                            + c.tahun()
                            + " "
                            + c.versi().getLiteral()
                            + ": "
                            + c.sebelum().nilai()
                            + " > "
                            + c.sesudah().nilai();
        };
    }

    static String nama(Bernama element) {
        return element == null ? "tidak ada" : element.eClass().getName() + " " + element.getNama();
    }

    private static String nilai(Nilai value) {
        return switch (value) {
            case null -> "tidak ada";
            case NilaiAngka n -> n.getAngka().toPlainString();
            case NilaiPredikat p -> p.getPredikat();
            default -> "NA";
        };
    }
}
