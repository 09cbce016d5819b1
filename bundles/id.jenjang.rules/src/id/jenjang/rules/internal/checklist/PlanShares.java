package id.jenjang.rules.internal.checklist;

import id.jenjang.measure.Rencana;
import id.jenjang.model.ButirEvaluasi;
import id.jenjang.model.Indikator;
import id.jenjang.model.JenisIndikator;
import id.jenjang.model.Program;
import id.jenjang.model.Sasaran;
import id.jenjang.model.SubKegiatan;
import id.jenjang.model.Tujuan;

import org.eclipse.emf.ecore.EObject;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** What is counted over the cascade, the programs and their budget, units and recommendations. */
final class PlanShares {
    private final Map<String, Decider> deciders = new TreeMap<>();

    static Map<String, Decider> all() {
        var shares = new PlanShares();
        shares.cascade();
        shares.programs();
        shares.others();
        return shares.deciders;
    }

    private void cascade() {
        tujuan("tujuan-indikator", (d, t) -> !t.getIndikator().isEmpty(), "J102");
        tujuan(
                "tujuan-rpjmd",
                (d, t) ->
                        !t.getMendukung().isEmpty()
                                || t.getSasaran().stream()
                                        .anyMatch(s -> !s.getMendukung().isEmpty()),
                "J108");
        sasaran("sasaran-indikator", (d, s) -> !s.getIndikator().isEmpty(), "J104");
        sasaran("sasaran-iku", (d, s) -> s.getIndikator().stream().anyMatch(PlanShares::isIku));
        sasaran("sasaran-tujuan", (d, s) -> s.eContainer() instanceof Tujuan, "J110");
        sasaran("sasaran-program", (d, s) -> !d.plan().pendukung(s).isEmpty(), "J105");
    }

    private void programs() {
        program("program-sasaran", PlanShares::carries, "J107");
        program("program-kinerja", (d, p) -> hasBudget(d, p) && carries(d, p), "J107");
        program(
                "program-realisasi",
                (d, p) ->
                        hasBudget(d, p) && d.pengukur().serapan(p, d.tahun()).angka().isPresent());
        program("program-bersama", (d, p) -> d.sasaranOf(p).distinct().count() > 1);
        sub("subkegiatan-kinerja", PlanShares::isUnderCarrier, "J107");
        sub("subkegiatan-keluaran", (d, s) -> !s.getIndikator().isEmpty());
    }

    private void others() {
        add(
                new Share<>(
                        "unit-kinerja",
                        "unit",
                        Dossier::unit,
                        Dossier::answersForSomething,
                        List.of()));
        add(
                new Share<ButirEvaluasi>(
                        "rekomendasi-tindak-lanjut",
                        "rekomendasi",
                        d -> d.evaluasi().map(e -> List.copyOf(e.getButir())).orElse(List.of()),
                        (d, b) -> IndicatorShares.filled(b.getTindakLanjut()),
                        List.of()));
        add(
                new Share<>(
                        "indikator-bawah",
                        "indikator-program",
                        PlanShares::programIndicators,
                        (d, i) ->
                                d.pengukur()
                                        .realisasi(i, d.tahun())
                                        .filter(IndicatorShares::isGiven)
                                        .isPresent(),
                        List.of()));
    }

    private void tujuan(String key, BiPredicate<Dossier, Tujuan> keeps, String... rules) {
        add(new Share<>(key, "tujuan", Dossier::tujuan, keeps, List.of(rules)));
    }

    private void sasaran(String key, BiPredicate<Dossier, Sasaran> keeps, String... rules) {
        add(new Share<>(key, "sasaran", Dossier::sasaran, keeps, List.of(rules)));
    }

    private void program(String key, BiPredicate<Dossier, Program> keeps, String... rules) {
        add(new Share<>(key, "program", Dossier::program, keeps, List.of(rules)));
    }

    private void sub(String key, BiPredicate<Dossier, SubKegiatan> keeps, String... rules) {
        add(new Share<>(key, "subkegiatan", Dossier::subKegiatan, keeps, List.of(rules)));
    }

    private <T extends EObject> void add(Share<T> share) {
        deciders.put(share.key(), share);
    }

    private static boolean isIku(Indikator indikator) {
        return indikator.getJenis() == JenisIndikator.IKU;
    }

    private static boolean hasBudget(Dossier dossier, Program program) {
        return dossier.pengukur().anggaran().pagu(program, dossier.tahun()).angka().isPresent();
    }

    private static boolean carries(Dossier dossier, Program program) {
        return dossier.carriers().contains(program);
    }

    private static boolean isUnderCarrier(Dossier dossier, SubKegiatan sub) {
        return Rencana.programOf(sub).filter(dossier.carriers()::contains).isPresent();
    }

    private static List<Indikator> programIndicators(Dossier dossier) {
        return dossier.program().stream()
                .flatMap(
                        p ->
                                Stream.concat(
                                        p.getIndikator().stream(),
                                        p.getKegiatan().stream()
                                                .flatMap(k -> k.getIndikator().stream())))
                .toList();
    }
}
