package id.jenjang.excel.internal.write;

import id.jenjang.excel.internal.draft.Budget;
import id.jenjang.excel.internal.draft.PlanDraft;
import id.jenjang.excel.internal.sheet.Out;
import id.jenjang.excel.internal.sheet.OutSheet;
import id.jenjang.excel.internal.table.Meaning;

import java.util.List;

/** Expenditure by kind, of the agency as a whole and of single entries. */
final class SpendingSheet {

    private final PlanDraft draft;
    private final OutSheet sheet;

    SpendingSheet(PlanDraft draft) {
        this.draft = draft;
        sheet =
                new SheetDraft("Belanja")
                        .column(Meaning.TAHUN, 8)
                        .column(Meaning.VERSI, 11)
                        .column(Meaning.INSTANSI, 12)
                        .column(Meaning.TANGGAL, 12)
                        .column(Meaning.DASAR, 16)
                        .column(Meaning.PENERIMA, 16)
                        .column(Meaning.JENIS_BELANJA, 14)
                        .column(Meaning.URAIAN, 40)
                        .column(Meaning.RINCIAN_BELANJA, 40)
                        .column(Meaning.JUMLAH_BELANJA, 20)
                        .column(Meaning.REALISASI_BELANJA, 20)
                        .begin();
    }

    OutSheet sheet() {
        draft.budgets()
                .forEach(
                        (key, budget) -> {
                            rows(key, "", budget.spending());
                            budget.entries()
                                    .forEach(
                                            (untuk, entry) ->
                                                    rows(key, untuk.id(), entry.spending()));
                        });
        return sheet;
    }

    private void rows(Budget.Key key, String untuk, List<Budget.Spending> spending) {
        for (var each : spending) {
            row(key, untuk, List.of(each.uraian(), ""), each);
            for (var part : each.parts()) {
                row(key, untuk, List.of(each.uraian(), part.uraian()), part);
            }
        }
    }

    private void row(Budget.Key key, String untuk, List<String> names, Budget.Spending spending) {
        sheet.row(
                List.of(
                        Out.count(key.tahun()),
                        Out.text(key.versi()),
                        Out.text(key.instansi()),
                        Out.text(key.tanggal()),
                        Out.text(key.dasar()),
                        Out.text(untuk),
                        Out.text(spending.jenis()),
                        Out.text(names.get(0)),
                        Out.text(names.get(1)),
                        Out.money(spending.jumlah()),
                        Out.money(spending.realisasi())));
    }
}
