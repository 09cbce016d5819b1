package id.jenjang.report.docx.internal.layout;

import id.jenjang.report.docx.internal.flow.FlowSection;
import id.jenjang.report.docx.internal.flow.RomanNumeral;
import id.jenjang.report.tree.PageSetup.PageNumbering;

import java.util.ArrayList;
import java.util.List;

/** Counts sheets as their sections number them. */
public final class SheetLabels {

    private SheetLabels() {}

    /**
     * The printed number of every sheet.
     *
     * @param sections the sections
     * @param starts first sheet of each section, counted from 0, ascending
     * @param count how many sheets there are
     * @return one text per sheet, empty for a sheet without a number, as are those before the first
     *     section
     */
    public static List<String> of(List<FlowSection> sections, List<Integer> starts, int count) {
        var labels = new ArrayList<String>();
        int number = 0;
        int section = -1;
        for (int sheet = 0; sheet < count; sheet++) {
            while (section + 1 < sections.size() && starts.get(section + 1) <= sheet) {
                section++;
                number = sections.get(section).setup().restart() ? 0 : number;
            }
            number++;
            labels.add(section < 0 ? "" : label(sections.get(section).setup().numbering(), number));
        }
        return labels;
    }

    /** A page number as a section prints it. */
    static String label(PageNumbering numbering, int number) {
        return switch (numbering) {
            case NONE -> "";
            case ROMAN -> RomanNumeral.lower(number);
            case ARABIC -> String.valueOf(number);
        };
    }
}
