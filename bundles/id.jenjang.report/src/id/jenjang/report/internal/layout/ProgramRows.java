package id.jenjang.report.internal.layout;

import id.jenjang.model.Kegiatan;
import id.jenjang.model.Program;
import id.jenjang.model.Sasaran;
import id.jenjang.model.SubKegiatan;
import id.jenjang.report.internal.ReportContext;
import id.jenjang.report.internal.layout.LaidOutTable.Filling;
import id.jenjang.report.internal.table.Cells;
import id.jenjang.report.internal.table.MisiGroups.Goal;
import id.jenjang.report.tree.Paragraph;
import id.jenjang.report.tree.Paragraph.Style;
import id.jenjang.report.tree.Table.Cell;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Goals and objectives, below each objective the programs that carry it with their kegiatan and sub
 * kegiatan. A program that carries several objectives stands once, below the first, and a remark
 * says which others it carries; programs that carry none stand at the end.
 */
final class ProgramRows {

    private final ReportContext context;
    private final Filling filling;
    private final List<Integer> years;
    private final Set<Program> printed = new HashSet<>();
    private final List<Paragraph> remarks = new ArrayList<>();

    ProgramRows(ReportContext context, Filling filling) {
        this.context = context;
        this.filling = filling;
        years = PlanYears.of(context);
    }

    /** Writes the rows; the remarks that belong below the table. */
    List<Paragraph> write() {
        for (Goal goal : RenstraRows.allGoals(context)) {
            if (goal.tujuan() != null) {
                filling.add(ElementRows.of(context, goal.tujuan(), "", years, true));
            }
            goal.sasaran().forEach(this::objective);
        }
        List<Program> loose = context.program().stream().filter(p -> !printed.contains(p)).toList();
        if (!loose.isEmpty()) {
            filling.title(context.wording().text("baris.program-tanpa-sasaran"));
            loose.forEach(this::program);
        }
        filling.total(context.wording().text("baris.jumlah-besar"), new Total());
        return remarks;
    }

    private void objective(Sasaran sasaran) {
        filling.add(ElementRows.of(context, sasaran, "", years, true));
        for (Program program : context.rencana().programPendukung(sasaran)) {
            if (printed.contains(program)) {
                remark(program, sasaran);
            } else {
                program(program);
            }
        }
    }

    private void remark(Program program, Sasaran sasaran) {
        remarks.add(
                Paragraph.of(
                        Style.NOTE,
                        context.wording()
                                .text(
                                        "renstra.program-bersama",
                                        Map.of(
                                                "program", Cells.name(program.getNama()),
                                                "sasaran", Cells.name(sasaran.getNama())))));
    }

    private void program(Program program) {
        printed.add(program);
        String number = Integer.toString(context.program().indexOf(program) + 1);
        filling.add(ElementRows.of(context, program, number, years, true));
        int place = 0;
        for (Kegiatan kegiatan : program.getKegiatan()) {
            place++;
            String position = number + "." + place;
            filling.add(ElementRows.of(context, kegiatan, position, years, false));
            int below = 0;
            for (SubKegiatan sub : kegiatan.getSubKegiatan()) {
                below++;
                filling.add(ElementRows.of(context, sub, position + "." + below, years, false));
            }
        }
    }

    /** The agency's pagu of every year and of all of them. */
    private final class Total implements LayoutRows {

        @Override
        public int lines() {
            return 1;
        }

        @Override
        public boolean strong() {
            return true;
        }

        @Override
        public List<Cell> cells(String key, int year) {
            return List.of(
                    switch (key) {
                        case "pagu" -> Cells.value(context.money().pagu(context.instansi(), year));
                        case "pagu-periode" ->
                                Cells.value(context.money().pagu(context.instansi(), years));
                        default -> Cells.blank();
                    });
        }
    }
}
