package id.jenjang.rules.internal.target;

import id.jenjang.measure.Rencana;
import id.jenjang.model.Indikator;
import id.jenjang.model.NilaiAngka;
import id.jenjang.model.NilaiTahun;
import id.jenjang.model.Periode;
import id.jenjang.model.Rpjmd;
import id.jenjang.model.TabelTarget;
import id.jenjang.model.Versi;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.SharedKey;

import org.eclipse.emf.ecore.EObject;

import java.math.BigDecimal;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** The targets of an indicator as the rules read them. */
final class Targets {
    private static final SharedKey<Map<Indikator, NavigableMap<Integer, NilaiTahun>>> KNOWN =
            new SharedKey<>(plan -> new IdentityHashMap<>());

    private Targets() {}

    /**
     * Targets by year in the plan document, the revised version before the first; without values
     * lost to mistakes. Nobody changes them.
     */
    static NavigableMap<Integer, NilaiTahun> inForce(Indikator indikator, CheckContext context) {
        var known = context.shared(KNOWN);
        var targets = known.get(indikator);
        if (targets == null) {
            targets = new TreeMap<>();
            putAll(targets, indikator, Versi.MURNI);
            putAll(targets, indikator, Versi.PERUBAHAN);
            known.put(indikator, targets);
        }
        return targets;
    }

    private static void putAll(
            NavigableMap<Integer, NilaiTahun> result, Indikator indikator, Versi version) {
        for (TabelTarget table : indikator.getTarget()) {
            for (NilaiTahun value : table.getNilai()) {
                if (table.getVersi() == version
                        && value.getNilai() != null
                        && value.getTahun() != 0) {
                    result.put(value.getTahun(), value);
                }
            }
        }
    }

    /** The number of a value; empty for predicates, NA and numbers lost to mistakes. */
    static Optional<BigDecimal> number(NilaiTahun value) {
        return value.getNilai() instanceof NilaiAngka n
                ? Optional.ofNullable(n.getAngka())
                : Optional.empty();
    }

    /**
     * The period an element of a plan lies in: of the RPJMD or Renstra around it, else of its
     * agency's Renstra.
     */
    static Optional<Periode> periode(EObject element, int tahun, Rencana plan) {
        for (EObject e = element; e != null; e = e.eContainer()) {
            if (e instanceof Rpjmd rpjmd) {
                return Optional.ofNullable(rpjmd.getPeriode());
            }
        }
        return Rencana.renstraOf(element)
                .or(
                        () ->
                                plan.instansiOf(element)
                                        .flatMap(instansi -> plan.renstra(instansi, tahun)))
                .flatMap(plan::periode);
    }

    /**
     * Whether a year lies in a period. A period written backwards holds every year, as J114 reports
     * it; so does one that could not be read, and a year that could not be read lies in every
     * period.
     */
    static boolean holds(Periode periode, int tahun) {
        return tahun == 0
                || periode.getAwal() == 0
                || periode.getAwal() > periode.getAkhir()
                || periode.getAwal() <= tahun && tahun <= periode.getAkhir();
    }
}
