package id.jenjang.dsl.ide.form;

import id.jenjang.dsl.ide.internal.PlanFigures;
import id.jenjang.measure.Asal;
import id.jenjang.measure.AsalAnggaran;
import id.jenjang.measure.AsalKinerja;
import id.jenjang.measure.Hasil;
import id.jenjang.measure.Jumlah;
import id.jenjang.measure.Pengukur;
import id.jenjang.measure.Penjelasan;
import id.jenjang.measure.Rencana;
import id.jenjang.model.Anggaran;
import id.jenjang.model.Besaran;
import id.jenjang.model.EntriAnggaran;
import id.jenjang.model.EntriPengukuran;
import id.jenjang.model.Indikator;
import id.jenjang.model.Instansi;
import id.jenjang.model.PemilikIndikator;
import id.jenjang.model.PenerimaAnggaran;
import id.jenjang.model.Pengukuran;

import org.eclipse.emf.ecore.EObject;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** The figures of an element that follow from others, each with its computation. */
final class Figures {

    private static final String NONE = "–";

    private final FormContext context;
    private final PlanFigures figures;
    private final Rencana rencana;
    private final Penjelasan words;
    private final List<Computed> computed = new ArrayList<>();

    Figures(FormContext context) {
        this.context = context;
        figures = PlanFigures.of(context.plan().plan());
        rencana = context.plan().plan().rencana();
        words = new Penjelasan(context.plan().locale());
    }

    /** To be asked once. */
    List<Computed> of(EObject element) {
        switch (element) {
            case Indikator indicator -> indicator(indicator);
            case PemilikIndikator owner -> owner(owner);
            case EntriPengukuran row -> row(row);
            case EntriAnggaran row -> row(row);
            case Anggaran budget -> budget(budget);
            case Instansi agency -> agency(agency);
            default -> {
                // Nothing follows from it.
            }
        }
        if (element instanceof PenerimaAnggaran receiver) {
            figures.budgetYears(receiver).stream()
                    .filter(year -> hasBudget(receiver, year))
                    .findFirst()
                    .ifPresent(year -> budget("", receiver, year));
        }
        return computed;
    }

    private boolean hasBudget(PenerimaAnggaran receiver, int year) {
        return figures.measure(receiver, year).anggaran().pagu(receiver, year).angka().isPresent();
    }

    private void indicator(Indikator indicator) {
        var years = rencana.tahunTerukur(indicator);
        if (!years.isEmpty()) {
            capaian("target", indicator, years.last());
        }
    }

    private void owner(PemilikIndikator owner) {
        var years = new TreeSet<Integer>();
        owner.getIndikator().forEach(each -> years.addAll(rencana.tahunTerukur(each)));
        if (!years.isEmpty()) {
            int year = years.last();
            var by = figures.measure(owner, year);
            capaian(
                    year,
                    "",
                    by,
                    by.capaian(owner, year),
                    new AsalKinerja(by, words).capaian(owner, year));
        }
    }

    private void row(EntriPengukuran row) {
        if (row.getIndikator() != null
                && !row.getIndikator().eIsProxy()
                && row.eContainer() instanceof Pengukuran block) {
            capaian("nilai", row.getIndikator(), block.getTahun());
        }
    }

    private void capaian(String field, Indikator indicator, int year) {
        var by = figures.measure(indicator, year);
        capaian(
                year,
                field,
                by,
                by.capaian(indicator, year),
                new AsalKinerja(by, words).capaian(indicator, year));
    }

    /** The capaian of an indicator in a year, with its computation. */
    Computed yearly(Indikator indicator, int year) {
        capaian("target", indicator, year);
        return computed.removeLast();
    }

    private void capaian(int year, String field, Pengukur by, Hasil figure, Asal origin) {
        var percent = PlanFigures.percent(by, figure, Besaran.CAPAIAN);
        var text =
                PlanFigures.predicate(by, figure)
                        .map(name -> percent + " (" + name + ")")
                        .orElse(percent);
        computed.add(
                new Computed(
                        field, label("capaian", year), text, formula(figure, origin, percent)));
    }

    private void row(EntriAnggaran row) {
        if (row.getUntuk() != null
                && !row.getUntuk().eIsProxy()
                && row.eContainer() instanceof Anggaran block) {
            budget("realisasi", row.getUntuk(), block.getTahun());
        }
    }

    private void budget(String field, PenerimaAnggaran receiver, int year) {
        var by = figures.measure(receiver, year);
        var origins = new AsalAnggaran(by, words);
        amount("pagu", year, by.anggaran().pagu(receiver, year), origins.pagu(receiver, year));
        amount(
                "realisasi",
                year,
                by.anggaran().realisasi(receiver, year),
                origins.realisasi(receiver, year));
        serapan(field, year, by, by.serapan(receiver, year), origins.serapan(receiver, year));
    }

    private void budget(Anggaran budget) {
        rencana.instansiOf(budget)
                .ifPresent(
                        agency -> {
                            int year = budget.getTahun();
                            var by = figures.measure(budget, year);
                            var origins = new AsalAnggaran(by, words);
                            amount(
                                    "pagu",
                                    year,
                                    by.anggaran().pagu(agency, year, budget.getVersi()),
                                    origins.pagu(agency, year, budget.getVersi()));
                            agencySpending(agency, year);
                        });
    }

    private void agency(Instansi agency) {
        var measured = new TreeSet<Integer>();
        rencana.all(Pengukuran.class).stream()
                .filter(each -> rencana.instansiOf(each).filter(agency::equals).isPresent())
                .forEach(each -> measured.add(each.getTahun()));
        if (!measured.isEmpty()) {
            int year = measured.last();
            var by = figures.measure(agency, year);
            capaian(
                    year,
                    "",
                    by,
                    by.capaian(agency, year),
                    new AsalKinerja(by, words).capaian(agency, year));
        }
        figures.budgetYears(agency).stream()
                .findFirst()
                .ifPresent(
                        year -> {
                            var by = figures.measure(agency, year);
                            amount(
                                    "pagu",
                                    year,
                                    by.anggaran().pagu(agency, year),
                                    new AsalAnggaran(by, words).pagu(agency, year));
                            agencySpending(agency, year);
                        });
    }

    private void agencySpending(Instansi agency, int year) {
        var by = figures.measure(agency, year);
        var origins = new AsalAnggaran(by, words);
        amount(
                "realisasi",
                year,
                by.anggaran().realisasi(agency, year),
                origins.realisasi(agency, year));
        serapan("", year, by, by.serapan(agency, year), origins.serapan(agency, year));
    }

    private void amount(String key, int year, Jumlah amount, Asal origin) {
        computed.add(
                new Computed(
                        key,
                        label(key, year),
                        PlanFigures.amount(amount).orElse(NONE),
                        origin.rumus()));
    }

    private void serapan(String field, int year, Pengukur by, Hasil figure, Asal origin) {
        var percent = PlanFigures.percent(by, figure, Besaran.SERAPAN);
        computed.add(
                new Computed(
                        field, label("serapan", year), percent, formula(figure, origin, percent)));
    }

    private String label(String key, int year) {
        return context.sentences().get("hitung." + key, year);
    }

    private String formula(Hasil figure, Asal origin, String percent) {
        return switch (figure) {
            case Hasil.TidakTersedia none -> words.alasan(none);
            case Hasil.Terhitung done ->
                    origin.rumus().isEmpty() ? "" : origin.rumus() + " = " + percent;
        };
    }
}
