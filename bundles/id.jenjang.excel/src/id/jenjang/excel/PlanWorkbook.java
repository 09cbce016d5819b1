package id.jenjang.excel;

import id.jenjang.excel.internal.draft.DraftOfPlan;
import id.jenjang.excel.internal.sheet.XlsxWriter;
import id.jenjang.excel.internal.write.PlanSheets;
import id.jenjang.measure.Rencana;

import java.io.IOException;
import java.io.OutputStream;

/**
 * The tables of a plan as an .xlsx workbook: cascade, indicators, targets, measurements with their
 * analysis, budgets, expenditure. Sums, capaian and serapan are formulas. {@link TableImport} reads
 * it back.
 */
public final class PlanWorkbook {

    private final Rencana rencana;

    /**
     * The workbook of a plan.
     *
     * @param rencana the plan; never null
     */
    public PlanWorkbook(Rencana rencana) {
        this.rencana = rencana;
    }

    /**
     * Writes the workbook; the same plan gives the same bytes.
     *
     * @param out receives the file; stays open
     * @throws IOException when the stream refuses
     */
    public void writeTo(OutputStream out) throws IOException {
        new XlsxWriter(new PlanSheets(DraftOfPlan.of(rencana)).sheets()).writeTo(out);
    }
}
