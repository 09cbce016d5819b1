package id.jenjang.dsl.ide.internal.hover;

import id.jenjang.dsl.ide.EditedPlan;
import id.jenjang.dsl.ide.internal.complete.Texts;
import id.jenjang.measure.Asal;
import id.jenjang.measure.AsalAnggaran;
import id.jenjang.measure.AsalKinerja;
import id.jenjang.measure.FormatAngka;
import id.jenjang.measure.Hasil;
import id.jenjang.measure.Jumlah;
import id.jenjang.measure.Metode;
import id.jenjang.measure.Pengukur;
import id.jenjang.measure.Penjelasan;
import id.jenjang.measure.Rencana;
import id.jenjang.model.Anggaran;
import id.jenjang.model.Besaran;
import id.jenjang.model.Indikator;
import id.jenjang.model.Instansi;
import id.jenjang.model.Nilai;
import id.jenjang.model.NilaiAngka;
import id.jenjang.model.NilaiPredikat;
import id.jenjang.model.PemilikIndikator;
import id.jenjang.model.PenerimaAnggaran;
import id.jenjang.model.Pengukuran;
import id.jenjang.model.Pita;

import org.eclipse.emf.ecore.EObject;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** The figures of an element year by year, and how the latest is computed. */
final class FigureText {

    private final Rencana rencana;
    private final Texts texts;
    private final Penjelasan words;

    FigureText(EditedPlan plan, Texts texts) {
        this.rencana = plan.plan().rencana();
        this.texts = texts;
        this.words = new Penjelasan(plan.locale());
    }

    /** Targets, realisasi and capaian of an indicator. */
    List<String> indicator(Indikator indicator) {
        var years = new TreeSet<>(rencana.tahunTerukur(indicator));
        indicator
                .getTarget()
                .forEach(t -> t.getNilai().forEach(each -> years.add(each.getTahun())));
        var rows = new ArrayList<List<String>>();
        for (int year : years) {
            var by = by(indicator, year);
            var capaian = by.capaian(indicator, year);
            rows.add(
                    List.of(
                            String.valueOf(year),
                            shown(by.target(indicator, year)),
                            shown(by.realisasi(indicator, year)),
                            percent(by, capaian, Besaran.CAPAIAN),
                            predikat(by, capaian)));
        }
        var lines = new ArrayList<String>();
        if (!rows.isEmpty()) {
            lines.add(
                    Markdown.table(
                            heads("tahun", "target", "realisasi", "capaian", "predikat"), rows));
        }
        var measured = rencana.tahunTerukur(indicator);
        if (!measured.isEmpty()) {
            int year = measured.last();
            var by = by(indicator, year);
            lines.add(
                    capaian(
                            by,
                            year,
                            by.capaian(indicator, year),
                            new AsalKinerja(by, words).capaian(indicator, year)));
        }
        return lines;
    }

    /** Capaian of what has indicators. */
    List<String> owner(PemilikIndikator owner) {
        var years = new TreeSet<Integer>();
        owner.getIndikator().forEach(each -> years.addAll(rencana.tahunTerukur(each)));
        if (years.isEmpty()) {
            return List.of();
        }
        int year = years.last();
        var by = by(owner, year);
        return List.of(
                capaian(
                        by,
                        year,
                        by.capaian(owner, year),
                        new AsalKinerja(by, words).capaian(owner, year)));
    }

    /** Capaian and budget of an agency. */
    List<String> agency(Instansi agency) {
        var lines = new ArrayList<String>();
        var measured = new TreeSet<Integer>();
        rencana.all(Pengukuran.class).stream()
                .filter(each -> rencana.instansiOf(each).filter(agency::equals).isPresent())
                .forEach(each -> measured.add(each.getTahun()));
        if (!measured.isEmpty()) {
            int year = measured.last();
            var by = by(agency, year);
            lines.add(
                    capaian(
                            by,
                            year,
                            by.capaian(agency, year),
                            new AsalKinerja(by, words).capaian(agency, year)));
        }
        var rows = new ArrayList<List<String>>();
        for (int year : budgetYears(agency)) {
            var by = by(agency, year);
            rows.add(
                    List.of(
                            String.valueOf(year),
                            amount(by.anggaran().pagu(agency, year)),
                            amount(by.anggaran().realisasi(agency, year)),
                            percent(by, by.serapan(agency, year), Besaran.SERAPAN)));
        }
        lines.addAll(budget(rows));
        return lines;
    }

    /** Pagu, realisasi and serapan of what has a budget. */
    List<String> budget(PenerimaAnggaran receiver) {
        var agency = rencana.instansiOf(receiver);
        if (agency.isEmpty()) {
            return List.of();
        }
        var rows = new ArrayList<List<String>>();
        var formula = Optional.<String>empty();
        for (int year : budgetYears(agency.get())) {
            var by = by(receiver, year);
            var pagu = by.anggaran().pagu(receiver, year);
            var serapan = by.serapan(receiver, year);
            if (pagu.angka().isPresent() || serapan.angka().isPresent()) {
                rows.add(
                        List.of(
                                String.valueOf(year),
                                amount(pagu),
                                amount(by.anggaran().realisasi(receiver, year)),
                                percent(by, serapan, Besaran.SERAPAN)));
                formula = serapan(by, receiver, year, serapan);
            }
        }
        var lines = new ArrayList<>(budget(rows));
        formula.ifPresent(lines::add);
        return lines;
    }

    private Optional<String> serapan(
            Pengukur by, PenerimaAnggaran receiver, int year, Hasil serapan) {
        var origin = new AsalAnggaran(by, words).serapan(receiver, year);
        return origin.rumus().isEmpty() || serapan.angka().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        texts.get(
                                "hover.hitungan.serapan",
                                year,
                                Markdown.plain(origin.rumus())
                                        + " = "
                                        + percent(by, serapan, Besaran.SERAPAN)));
    }

    private List<String> budget(List<List<String>> rows) {
        return rows.isEmpty()
                ? List.of()
                : List.of(Markdown.table(heads("tahun", "pagu", "realisasi", "serapan"), rows));
    }

    private SortedSet<Integer> budgetYears(Instansi agency) {
        var years = new TreeSet<Integer>();
        rencana.all(Anggaran.class).stream()
                .filter(each -> rencana.instansiOf(each).filter(agency::equals).isPresent())
                .forEach(each -> years.add(each.getTahun()));
        return years;
    }

    private String capaian(Pengukur by, int year, Hasil capaian, Asal origin) {
        var told =
                switch (capaian) {
                    case Hasil.Terhitung t ->
                            (origin.rumus().isEmpty() ? "" : Markdown.plain(origin.rumus()) + " = ")
                                    + percent(by, capaian, Besaran.CAPAIAN);
                    case Hasil.TidakTersedia none -> texts.get("hover.tanpa", words.alasan(none));
                };
        return texts.get("hover.hitungan", year, told);
    }

    /** The measurer with the choices of the report of that year. */
    private Pengukur by(EObject element, int year) {
        var method =
                rencana.instansiOf(element)
                        .flatMap(agency -> rencana.laporan(agency, year))
                        .map(Metode::of)
                        .orElse(Metode.BAKU);
        return new Pengukur(rencana, method);
    }

    private static String predikat(Pengukur by, Hasil capaian) {
        return by.predikat(capaian).map(Pita::getPredikat).map(Markdown::plain).orElse("-");
    }

    private static String percent(Pengukur by, Hasil result, Besaran kind) {
        var text = by.teks(result, kind);
        return text.equals("-") ? text : text + "%";
    }

    private static String amount(Jumlah amount) {
        return amount.angka().map(FormatAngka::rupiah).orElse("-");
    }

    private static String shown(Optional<Nilai> value) {
        return switch (value.orElse(null)) {
            case null -> "-";
            case NilaiAngka a when a.getAngka() != null -> FormatAngka.angka(a.getAngka());
            case NilaiPredikat p -> Markdown.plain(p.getPredikat());
            default -> "NA";
        };
    }

    private List<String> heads(String... names) {
        return List.of(names).stream().map(each -> texts.get("hover." + each)).toList();
    }
}
