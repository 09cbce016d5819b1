package id.jenjang.excel.internal.write;

import id.jenjang.excel.internal.sheet.Out;
import id.jenjang.excel.internal.sheet.OutSheet;
import id.jenjang.excel.internal.sheet.Sheet;
import id.jenjang.excel.internal.table.Headings;
import id.jenjang.excel.internal.table.Meaning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** A sheet with two rows of headings: single ones over both, and ones over several years. */
final class SheetDraft {

    private static final int HEADINGS = 2;
    private static final int FIGURE = 12;

    private final OutSheet sheet;
    private final List<Out> upper = new ArrayList<>();
    private final List<Out> lower = new ArrayList<>();

    SheetDraft(String name) {
        sheet = new OutSheet(name, HEADINGS);
    }

    SheetDraft column(Meaning meaning, int width) {
        return column(Headings.of(meaning), width);
    }

    SheetDraft column(String heading, int width) {
        int at = upper.size();
        sheet.merge(new Sheet.Area(0, at, 1, at));
        sheet.width(width);
        upper.add(Out.heading(heading));
        lower.add(Out.heading(""));
        return this;
    }

    /** Columns side by side under one heading. */
    SheetDraft group(Meaning meaning, Collection<String> each, int width) {
        if (!each.isEmpty()) {
            int at = upper.size();
            if (each.size() > 1) {
                sheet.merge(new Sheet.Area(0, at, 0, at + each.size() - 1));
            }
            for (var heading : each) {
                boolean first = upper.size() == at;
                upper.add(Out.heading(first ? Headings.of(meaning) : ""));
                lower.add(Out.heading(heading));
                sheet.width(width);
            }
        }
        return this;
    }

    SheetDraft years(Meaning meaning, Collection<Integer> years) {
        return group(meaning, years.stream().map(String::valueOf).toList(), FIGURE);
    }

    /** Ends the headings; rows follow. */
    OutSheet begin() {
        sheet.row(upper);
        sheet.row(lower);
        return sheet;
    }
}
