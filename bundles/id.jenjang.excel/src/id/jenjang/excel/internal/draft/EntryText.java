package id.jenjang.excel.internal.draft;

import id.jenjang.excel.internal.table.Meaning;
import id.jenjang.measure.FormatAngka;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes what comes each year: budgets and measurements. */
public final class EntryText {

    private final PlanDraft draft;
    private final StringBuilder text = new StringBuilder();

    /** A writer of the entries of a draft. */
    public EntryText(PlanDraft draft) {
        this.draft = draft;
    }

    /** Everything of one year. */
    public String year(int year) {
        draft.budgets()
                .forEach(
                        (key, budget) -> {
                            if (key.tahun() == year) {
                                budget(key, budget);
                            }
                        });
        draft.measures()
                .forEach(
                        (key, measures) -> {
                            if (key.tahun() == year) {
                                measures(key, measures);
                            }
                        });
        return text.toString();
    }

    private void budget(Budget.Key key, Budget budget) {
        text.append("anggaran ").append(key.tahun()).append(" untuk ").append(key.instansi());
        text.append(' ').append(key.versi());
        if (!key.tanggal().isEmpty()) {
            text.append(" tanggal ").append(key.tanggal());
        }
        if (!key.dasar().isEmpty()) {
            text.append(" dasar ").append(Words.text(key.dasar()));
        }
        text.append(" {\n");
        for (var each : budget.spending()) {
            text.append("belanja ").append(each.jenis());
            text.append(each.uraian().isEmpty() ? "" : " " + Words.text(each.uraian()));
            text.append(' ').append(rupiah(each.jumlah()));
            spent(each.realisasi());
            parts(each);
            text.append('\n');
        }
        budget.entries().forEach(this::entry);
        text.append("}\n\n");
    }

    private void entry(Draft untuk, Budget.Entry entry) {
        text.append(draft.idOf(untuk)).append(':');
        if (entry.amount("pagu") != null) {
            text.append(' ').append(rupiah(entry.amount("pagu")));
        }
        for (var each : entry.spending()) {
            text.append(' ').append(each.jenis()).append(' ').append(rupiah(each.jumlah()));
            parts(each);
        }
        if (!entry.sources().isEmpty()) {
            text.append(
                    entry.sources().stream()
                            .map(Words::text)
                            .collect(Collectors.joining(", ", " sumber ", "")));
        }
        var quarters =
                entry.amounts().entrySet().stream()
                        .filter(each -> each.getKey().startsWith("TW"))
                        .sorted(Map.Entry.comparingByKey())
                        .map(each -> each.getKey() + " " + rupiah(each.getValue()))
                        .collect(Collectors.joining(", "));
        text.append(quarters.isEmpty() ? "" : " realisasi " + quarters);
        spent(entry.amount("realisasi"));
        var serapan = entry.amount("serapan");
        text.append(serapan == null ? "" : " serapan " + FormatAngka.angka(serapan) + "%");
        text.append('\n');
    }

    private void spent(BigDecimal realisasi) {
        text.append(realisasi == null ? "" : " realisasi " + rupiah(realisasi));
    }

    private void parts(Budget.Spending spending) {
        if (!spending.parts().isEmpty()) {
            text.append(" { ");
            var mark = "";
            for (var part : spending.parts()) {
                text.append(mark).append(Words.text(part.uraian())).append(' ');
                text.append(rupiah(part.jumlah()));
                spent(part.realisasi());
                mark = ", ";
            }
            text.append(" }");
        }
    }

    private static String rupiah(BigDecimal amount) {
        return FormatAngka.rupiah(amount == null ? BigDecimal.ZERO : amount);
    }

    private void measures(Measure.Key key, Map<Draft, Measure> measures) {
        text.append("pengukuran ").append(key.tahun()).append(" untuk ").append(key.instansi());
        text.append(" {\n");
        measures.forEach(
                (indikator, measure) -> {
                    text.append(draft.idOf(indikator)).append(':');
                    if (measure.nilai().startsWith("NA")) {
                        text.append(' ').append(measure.nilai());
                    } else if (!measure.nilai().isEmpty()) {
                        text.append(" realisasi ").append(measure.nilai());
                    }
                    if (!measure.quarters().isEmpty()) {
                        text.append(" triwulan ");
                        text.append(String.join(", ", measure.quarters().values()));
                    }
                    explained(measure);
                    text.append('\n');
                });
        text.append("}\n\n");
    }

    private void explained(Measure measure) {
        if (!measure.isExplained()) {
            return;
        }
        text.append(" {\n");
        for (var meaning : Meaning.ANALYSIS) {
            var texts = measure.texts(meaning);
            if (!texts.isEmpty()) {
                text.append(meaning.word().replace('-', ' ')).append(' ');
                text.append(texts.stream().map(Words::text).collect(Collectors.joining(", ")));
                text.append('\n');
            }
        }
        for (var each : measure.comparisons()) {
            text.append("pembanding ").append(Words.text(each.tingkat())).append(' ');
            text.append(each.nilai());
            if (!each.keterangan().isEmpty()) {
                text.append(" keterangan ").append(Words.text(each.keterangan()));
            }
            text.append('\n');
        }
        text.append('}');
    }
}
