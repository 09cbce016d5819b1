package id.jenjang.excel.internal.write;

import id.jenjang.excel.internal.draft.Budget;
import id.jenjang.excel.internal.draft.Draft;
import id.jenjang.excel.internal.draft.PlanDraft;
import id.jenjang.excel.internal.sheet.Out;
import id.jenjang.excel.internal.sheet.OutSheet;
import id.jenjang.excel.internal.table.Meaning;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Budgets: the programme tree of each with sums, then allocations to objectives and indicators. */
final class BudgetSheet {

    private static final List<String> QUARTERS = List.of("TW1", "TW2", "TW3", "TW4");
    private static final String PAGU = "I";
    private static final String REALISASI = "N";

    private final PlanDraft draft;
    private final OutSheet sheet;

    /** Rows of the budget being written. */
    private final Map<Draft, Integer> rows = new HashMap<>();

    BudgetSheet(PlanDraft draft) {
        this.draft = draft;
        sheet =
                new SheetDraft("Anggaran")
                        .column(Meaning.TAHUN, 8)
                        .column(Meaning.VERSI, 11)
                        .column(Meaning.INSTANSI, 12)
                        .column(Meaning.TANGGAL, 12)
                        .column(Meaning.DASAR, 16)
                        .column(Meaning.ID, 16)
                        .column(Meaning.KODE, 18)
                        .column(Meaning.URAIAN, 60)
                        .column(Meaning.PAGU, 20)
                        .group(
                                Meaning.REALISASI_TRIWULAN,
                                List.of("TW I", "TW II", "TW III", "TW IV"),
                                18)
                        .column(Meaning.REALISASI_ANGGARAN, 20)
                        .column(Meaning.SUMBER_DANA, 18)
                        .column(Meaning.SERAPAN, 14)
                        .column("Serapan", 12)
                        .begin();
    }

    OutSheet sheet() {
        draft.budgets().forEach(this::budget);
        return sheet;
    }

    private void budget(Budget.Key key, Budget budget) {
        rows.clear();
        var shown = new ArrayList<>(programs(budget));
        budget.entries().keySet().stream()
                .filter(each -> !each.level().isProgram())
                .forEach(shown::add);
        int row = sheet.nextRow();
        for (var each : shown) {
            rows.put(each, row++);
        }
        for (var each : shown) {
            sheet.row(row(key, each, budget));
        }
    }

    /** The programs, kegiatan and sub kegiatan it names, with those around them. */
    private static SortedSet<Draft> programs(Budget budget) {
        var programs = new TreeSet<>(Comparator.comparingInt(Draft::number));
        for (var named : budget.entries().keySet()) {
            for (var each = named; each != null; each = each.parent()) {
                if (each.level().isProgram()) {
                    programs.add(each);
                }
            }
        }
        return programs;
    }

    private List<Out> row(Budget.Key key, Draft untuk, Budget budget) {
        var entry = budget.entries().getOrDefault(untuk, new Budget.Entry());
        int number = rows.get(untuk);
        var row = new ArrayList<Out>();
        row.add(Out.count(key.tahun()));
        row.add(Out.text(key.versi()));
        row.add(Out.text(key.instansi()));
        row.add(Out.text(key.tanggal()));
        row.add(Out.text(key.dasar()));
        row.add(Out.text(untuk.id()));
        row.add(Out.text(untuk.kode()));
        row.add(Out.text(untuk.nama()).indented(untuk.level().isProgram() ? untuk.depth() : 0));
        var pagu = amount(untuk, budget, "pagu", PAGU);
        row.add(pagu);
        QUARTERS.forEach(each -> row.add(Out.money(entry.amount(each))));
        var realisasi = spent(untuk, budget, entry);
        row.add(realisasi);
        row.add(Out.text(String.join(", ", entry.sources())));
        var serapan = entry.amount("serapan");
        row.add(serapan == null ? Out.none() : Out.percent(serapan));
        row.add(serapan(pagu.number(), realisasi.number(), number));
        return row;
    }

    private Out spent(Draft untuk, Budget budget, Budget.Entry entry) {
        var quarters = QUARTERS.stream().map(entry::amount).filter(each -> each != null).toList();
        if (entry.amount("realisasi") != null || quarters.isEmpty()) {
            return amount(untuk, budget, "realisasi", REALISASI);
        }
        int row = rows.get(untuk);
        var sum = quarters.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return Out.sum(sum, "SUM(J%d:M%d)".formatted(row, row));
    }

    /** A stated amount, or the sum of the rows below. */
    private Out amount(Draft untuk, Budget budget, String word, String column) {
        var entry = budget.entries().get(untuk);
        var stated = entry == null ? null : entry.amount(word);
        if (stated != null || !untuk.level().isProgram()) {
            return Out.money(stated);
        }
        var below = untuk.children().stream().filter(rows::containsKey).toList();
        var sum = total(untuk, budget, word);
        if (below.isEmpty() || sum == null) {
            return Out.none();
        }
        var cells = below.stream().map(each -> column + rows.get(each));
        return Out.sum(sum, cells.collect(Collectors.joining("+")));
    }

    private BigDecimal total(Draft untuk, Budget budget, String word) {
        var entry = budget.entries().get(untuk);
        if (entry != null) {
            var stated = entry.amount(word);
            var quarters =
                    word.equals("realisasi")
                            ? QUARTERS.stream().map(entry::amount)
                            : Stream.<BigDecimal>empty();
            var spent = quarters.filter(each -> each != null).reduce(BigDecimal::add);
            if (stated != null || spent.isPresent()) {
                return stated != null ? stated : spent.get();
            }
        }
        return untuk.children().stream()
                .filter(rows::containsKey)
                .map(each -> total(each, budget, word))
                .filter(each -> each != null)
                .reduce(BigDecimal::add)
                .orElse(null);
    }

    private static Out serapan(BigDecimal pagu, BigDecimal realisasi, int row) {
        if (pagu == null || realisasi == null || pagu.signum() <= 0) {
            return Out.text("").as(Out.Emphasis.FAINT);
        }
        return Out.ratio(
                realisasi.divide(pagu, MathContext.DECIMAL64), REALISASI + row + "/" + PAGU + row);
    }
}
