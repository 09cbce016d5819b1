package id.jenjang.report.internal.layout;

import id.jenjang.report.tree.Table.Align;

import java.util.List;

/**
 * A column as a regulation lays it down.
 *
 * @param key what it holds, for example "target"
 * @param width relative width
 * @param align alignment of its cells
 * @param titles its header from the top down; what neighbours share they share as one cell
 * @param yearly whether it stands once for every year of the period
 */
record LayoutColumn(String key, int width, Align align, List<String> titles, boolean yearly) {

    LayoutColumn {
        titles = List.copyOf(titles);
    }
}
