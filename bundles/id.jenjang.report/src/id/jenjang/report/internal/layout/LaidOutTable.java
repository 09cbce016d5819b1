package id.jenjang.report.internal.layout;

import id.jenjang.report.internal.Content;
import id.jenjang.report.internal.ReportContext;
import id.jenjang.report.internal.ReportWriter;
import id.jenjang.report.internal.layout.TableLayout.Slot;
import id.jenjang.report.internal.table.Cells;
import id.jenjang.report.internal.table.TableBuilder;
import id.jenjang.report.tree.Paragraph;
import id.jenjang.report.tree.Table.Cell;

import java.util.ArrayList;
import java.util.List;

/**
 * A table in the layout of a regulation, with the remarks below it.
 *
 * @param layout its columns and what its rows are
 */
public record LaidOutTable(TableLayout layout) implements Content {

    private static final int NUMBERED_DEPTH = 2;

    @Override
    public void write(ReportContext context, ReportWriter out) {
        List<Slot> slots = layout.slots(PlanYears.of(context));
        var builder = new TableBuilder(null);
        slots.forEach(slot -> builder.column(slot.column().width(), slot.column().align()));
        List<List<Cell>> header = new LayoutHeader(slots).rows();
        header.forEach(builder::header);
        if (header.size() >= NUMBERED_DEPTH) {
            builder.numbers();
        }
        var filling = new Filling(builder, slots);
        List<Paragraph> remarks = rows(context, filling);
        builder.orElse(context.wording().text("baris.tanpa-data"));
        out.add(builder.build());
        out.addAll(remarks);
    }

    private List<Paragraph> rows(ReportContext context, Filling filling) {
        return switch (layout.rows()) {
            case "tujuan-sasaran" -> RenstraRows.goals(context, filling);
            case "strategi" -> RenstraRows.strategies(context, filling);
            case "program" -> new ProgramRows(context, filling).write();
            default ->
                    throw new IllegalArgumentException(
                            "Table layout "
                                    + layout.name()
                                    + " names unknown rows: "
                                    + layout.rows());
        };
    }

    /**
     * A table being filled.
     *
     * @param table the table
     * @param slots its columns
     */
    record Filling(TableBuilder table, List<Slot> slots) {

        /** Adds the rows of an element. */
        void add(LayoutRows rows) {
            List<List<Cell>> filled = new ArrayList<>();
            for (int i = 0; i < rows.lines(); i++) {
                filled.add(new ArrayList<>());
            }
            for (Slot slot : slots) {
                List<Cell> cells = rows.cells(slot.key(), slot.year());
                if (cells.size() == 1) {
                    filled.getFirst().add(cells.getFirst().spanning(1, rows.lines()));
                } else {
                    for (int i = 0; i < cells.size(); i++) {
                        if (cells.get(i) != null) {
                            filled.get(i).add(cells.get(i));
                        }
                    }
                }
            }
            for (List<Cell> row : filled) {
                if (rows.strong()) {
                    table.strong(row.toArray(Cell[]::new));
                } else {
                    table.row(row);
                }
            }
        }

        /** Adds a title across the table. */
        void title(String text) {
            table.title(text);
        }

        /** Adds a total: its name over the columns before the first amount, then the amounts. */
        void total(String name, LayoutRows amounts) {
            int first = 0;
            while (first < slots.size() && !slots.get(first).key().startsWith("pagu")) {
                first++;
            }
            if (first == 0 || first == slots.size()) {
                return;
            }
            List<Cell> cells = new ArrayList<>();
            cells.add(Cells.centered(name).spanning(first, 1));
            for (Slot slot : slots.subList(first, slots.size())) {
                cells.addAll(amounts.cells(slot.key(), slot.year()));
            }
            table.strong(cells.toArray(Cell[]::new));
        }
    }
}
