package id.jenjang.report.internal.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * The columns of a table as a regulation lays them down.
 *
 * @param name name of the layout, for example "permendagri-86-2017-t-c-27"
 * @param rule the regulation
 * @param rows what its rows are, for example "program"
 * @param columns columns in order, yearly ones once
 */
public record TableLayout(String name, String rule, String rows, List<LayoutColumn> columns) {

    public TableLayout {
        columns = List.copyOf(columns);
    }

    /**
     * A column of the table as it is printed.
     *
     * @param column the column of the layout
     * @param year its year; 0 for one that has none
     * @param titles its header from the top down
     */
    record Slot(LayoutColumn column, int year, List<String> titles) {

        String key() {
            return column.key();
        }
    }

    /** The columns for the given years; yearly ones that stand together repeat together. */
    List<Slot> slots(List<Integer> years) {
        List<Slot> slots = new ArrayList<>();
        int i = 0;
        while (i < columns.size()) {
            int end = i + 1;
            if (columns.get(i).yearly()) {
                while (end < columns.size() && columns.get(end).yearly()) {
                    end++;
                }
                for (int y = 0; y < years.size(); y++) {
                    for (LayoutColumn column : columns.subList(i, end)) {
                        slots.add(yearly(column, years.get(y), y + 1));
                    }
                }
            } else {
                slots.add(new Slot(columns.get(i), 0, columns.get(i).titles()));
            }
            i = end;
        }
        return slots;
    }

    private static Slot yearly(LayoutColumn column, int year, int number) {
        List<String> titles =
                column.titles().stream()
                        .map(title -> title.replace("{tahun}", Integer.toString(year)))
                        .map(title -> title.replace("{ke}", Integer.toString(number)))
                        .toList();
        return new Slot(column, year, titles);
    }
}
