package id.jenjang.report.internal;

import id.jenjang.measure.Rencana;
import id.jenjang.model.Indikator;
import id.jenjang.model.Renstra;
import id.jenjang.model.Sasaran;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The objectives of one Renstra with their Indikator Kinerja Utama, gathered once for all tables.
 *
 * @param iku all Indikator Kinerja Utama, in the order of their objectives
 * @param bySasaran the same per objective, in order; an objective without any has an empty list
 */
public record Cascade(List<Indikator> iku, Map<Sasaran, List<Indikator>> bySasaran) {

    /** The cascade of a Renstra; empty for none. */
    static Cascade of(Rencana rencana, Optional<Renstra> renstra) {
        List<Indikator> iku = renstra.map(rencana::iku).orElse(List.of());
        Set<Indikator> chosen = Set.copyOf(iku);
        Map<Sasaran, List<Indikator>> bySasaran = new LinkedHashMap<>();
        for (Sasaran sasaran : renstra.map(rencana::sasaran).orElse(List.of())) {
            bySasaran.put(
                    sasaran, sasaran.getIndikator().stream().filter(chosen::contains).toList());
        }
        return new Cascade(iku, bySasaran);
    }

    /** The objectives in order. */
    public List<Sasaran> sasaran() {
        return List.copyOf(bySasaran.keySet());
    }

    /** The Indikator Kinerja Utama of an objective; empty for one of another Renstra. */
    public List<Indikator> iku(Sasaran sasaran) {
        return bySasaran.getOrDefault(sasaran, List.of());
    }
}
