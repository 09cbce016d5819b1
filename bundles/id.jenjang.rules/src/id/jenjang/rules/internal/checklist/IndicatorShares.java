package id.jenjang.rules.internal.checklist;

import id.jenjang.measure.Pencapaian;
import id.jenjang.measure.Reasons;
import id.jenjang.measure.Tren;
import id.jenjang.model.Arah;
import id.jenjang.model.EntriPengukuran;
import id.jenjang.model.Indikator;
import id.jenjang.model.Nilai;
import id.jenjang.model.NilaiAngka;
import id.jenjang.model.NilaiNA;
import id.jenjang.model.NilaiPredikat;
import id.jenjang.model.Versi;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiPredicate;

/** What is counted over the Indikator Kinerja Utama: definition, targets, measurement, analysis. */
final class IndicatorShares {
    private final Map<String, Decider> deciders = new TreeMap<>();

    static Map<String, Decider> all() {
        var shares = new IndicatorShares();
        shares.definition();
        shares.targets();
        shares.measurement();
        shares.analysis();
        return shares.deciders;
    }

    private void definition() {
        iku("iku-definisi", (d, i) -> filled(i.getSatuan()) && filled(i.getRumus()), "J208");
        iku("iku-sumber", (d, i) -> filled(i.getSumberData()));
        iku("iku-penanggung", (d, i) -> !i.getPenanggungJawab().isEmpty());
        iku(
                "iku-terukur",
                (d, i) ->
                        filled(i.getSatuan())
                                && filled(i.getRumus())
                                && given(d.pengukur().target(i, d.tahun())),
                "J201",
                "J205",
                "J208");
    }

    private void targets() {
        iku("iku-target", (d, i) -> given(d.pengukur().target(i, d.tahun())), "J201", "J205");
        iku("iku-berkelanjutan", IndicatorShares::targetedEveryYear, "J201");
        iku("iku-menantang", IndicatorShares::notBelowLastYear, "J206");
        agreed("iku-perjanjian", (d, i) -> given(d.pengukur().target(i, d.tahun())), "J201");
        agreed("iku-selaras", IndicatorShares::agreedAsPlanned, "J223");
        iku("iku-rencana-aksi", (d, i) -> d.plan().rencanaAksi(i, d.tahun()).isPresent(), "J228");
    }

    private void measurement() {
        iku("iku-realisasi", IndicatorShares::measuredOrExplained, "J217", "J220");
        iku(
                "iku-capaian",
                (d, i) -> d.pengukur().capaian(i, d.tahun()).angka().isPresent(),
                "J220");
        iku("iku-kemajuan", (d, i) -> d.pengukur().kemajuan(i, d.tahun()).angka().isPresent());
        iku("iku-lalu", (d, i) -> given(d.pengukur().realisasi(i, d.tahun() - 1)));
        iku(
                "iku-triwulan",
                (d, i) -> entry(d, i).filter(e -> e.getTriwulan().size() > 1).isPresent());
        iku(
                "iku-tercapai",
                (d, i) ->
                        d.pengukur()
                                .pencapaian(i, d.tahun())
                                .filter(p -> p != Pencapaian.BELUM_MENCAPAI)
                                .isPresent());
        iku(
                "iku-membaik",
                (d, i) ->
                        d.pengukur()
                                .trenCapaian(i, d.tahun())
                                .filter(Tren.NAIK::equals)
                                .isPresent());
        iku("iku-efisiensi", (d, i) -> d.pengukur().efisiensi(i, d.tahun()).angka().isPresent());
        iku(
                "iku-efisien",
                (d, i) -> d.pengukur().efisien(d.pengukur().efisiensi(i, d.tahun())).orElse(false));
    }

    private void analysis() {
        iku(
                "iku-nasional",
                (d, i) ->
                        entry(d, i).stream()
                                .flatMap(e -> e.getPembanding().stream())
                                .anyMatch(p -> isGiven(p.getNilai())));
        iku("iku-analisis", (d, i) -> entry(d, i).filter(IndicatorShares::analysed).isPresent());
        add(
                new Share<>(
                        "iku-perbaikan",
                        "meleset",
                        Dossier::missed,
                        (d, i) -> entry(d, i).filter(IndicatorShares::followedUp).isPresent(),
                        List.of()));
    }

    /** Of a year without an agreement nothing can be said about what was agreed. */
    private void agreed(String key, BiPredicate<Dossier, Indikator> keeps, String... rules) {
        add(
                new Share<>(
                        key,
                        "perjanjian",
                        d -> d.perjanjian().isPresent() ? d.iku() : List.of(),
                        keeps,
                        List.of(rules)));
    }

    private void iku(String key, BiPredicate<Dossier, Indikator> keeps, String... rules) {
        add(new Share<>(key, "iku", Dossier::iku, keeps, List.of(rules)));
    }

    private void add(Share<Indikator> share) {
        deciders.put(share.key(), share);
    }

    private static Optional<EntriPengukuran> entry(Dossier dossier, Indikator indikator) {
        return dossier.plan().pengukuran(indikator, dossier.tahun());
    }

    private static boolean analysed(EntriPengukuran entry) {
        return !entry.getPendorong().isEmpty()
                || !entry.getPenghambat().isEmpty()
                || !entry.getSebab().isEmpty();
    }

    private static boolean followedUp(EntriPengukuran entry) {
        return !entry.getTindakLanjut().isEmpty() || !entry.getUpaya().isEmpty();
    }

    private static boolean measuredOrExplained(Dossier dossier, Indikator indikator) {
        return dossier.pengukur()
                .realisasi(indikator, dossier.tahun())
                .filter(
                        value ->
                                isGiven(value)
                                        || value instanceof NilaiNA na
                                                && Reasons.given(na.getAlasan()))
                .isPresent();
    }

    /** An IKU that is changed within a period has years without a target that others have. */
    private static boolean targetedEveryYear(Dossier dossier, Indikator indikator) {
        return dossier.targetYears().stream()
                .allMatch(year -> given(dossier.pengukur().target(indikator, year)));
    }

    /** A target that last year's realisasi already passed asks for nothing. */
    private static boolean notBelowLastYear(Dossier dossier, Indikator indikator) {
        var target = number(dossier, dossier.pengukur().target(indikator, dossier.tahun()));
        var before = number(dossier, dossier.pengukur().realisasi(indikator, dossier.tahun() - 1));
        if (target.isEmpty() || before.isEmpty() || indikator.getArah() == Arah.TETAP) {
            return true;
        }
        int sign = target.get().compareTo(before.get());
        return indikator.getArah() == Arah.TURUN ? sign <= 0 : sign >= 0;
    }

    private static Optional<BigDecimal> number(Dossier dossier, Optional<Nilai> value) {
        return value.flatMap(dossier.pengukur()::angka);
    }

    /** Where the agreement departs from the Renstra, it says why. */
    private static boolean agreedAsPlanned(Dossier dossier, Indikator indikator) {
        return dossier.plan()
                .targetPerjanjian(indikator, dossier.tahun(), Versi.PERUBAHAN)
                .or(() -> dossier.plan().targetPerjanjian(indikator, dossier.tahun(), Versi.MURNI))
                .map(
                        agreed ->
                                Reasons.given(agreed.getAlasan())
                                        || number(dossier, Optional.ofNullable(agreed.getNilai()))
                                                .equals(
                                                        number(
                                                                dossier,
                                                                dossier.pengukur()
                                                                        .targetRenstra(
                                                                                indikator,
                                                                                dossier.tahun()))))
                .orElse(true);
    }

    static boolean given(Optional<Nilai> value) {
        return value.filter(IndicatorShares::isGiven).isPresent();
    }

    /** Whether there is a value to print, not a remark that there is none. */
    static boolean isGiven(Nilai value) {
        return value instanceof NilaiAngka number && number.getAngka() != null
                || value instanceof NilaiPredikat;
    }

    static boolean filled(String text) {
        return text != null && !text.isBlank();
    }
}
